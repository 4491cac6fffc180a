import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { projectRoot } from '../../main/launch/project-root.ts';
import { prepareRuntime } from '../../main/launch/runtime.ts';

/**
 * Renders the PNGs of assets/icons from the SVGs beside them, with Chromium. Run by hand after a change:
 * `node tests/support/make-icons.ts`. The results are committed.
 */
const folder = join(projectRoot, 'assets/icons');
const smallestDrawnInFull = 48;

interface Picture {
  toName: (size: number) => string;
  svg: string;
  sizes: number[];
}

function readSvg(name: string): string {
  return readFileSync(join(folder, `${name}.svg`), 'utf8');
}

/** The tray's drawing in the colours of a panel: ink on light, cream on dark, black alone for the macOS template. */
function trayPictures(): Picture[] {
  const colours = {
    light: { ink: '#1F1D1A', dot: '#A8480F', sizes: [16, 22, 24, 32, 44] },
    dark: { ink: '#F1ECE3', dot: '#F2A26B', sizes: [16, 22, 24, 32, 44] },
    template: { ink: '#000000', dot: '#000000', sizes: [16, 32] },
  };
  return (['idle', 'running'] as const).flatMap((state) =>
    Object.entries(colours).map(([panel, { ink, dot, sizes }]) => ({
      toName: (size: number) => `tray-${state}-${panel}-${size}`,
      svg: readSvg(`tray-${state}`).replace('#1F1D1A', ink).replace('#A8480F', dot),
      sizes,
    })),
  );
}

function appPictures(): Picture[] {
  return [16, 24, 32, 48, 64, 128, 256, 512].map((size) => ({
    // The names electron-builder looks for.
    toName: (side) => `app/${side}x${side}`,
    svg: readSvg(size < smallestDrawnInFull ? 'app-small' : 'app'),
    sizes: [size],
  }));
}

const runtime = await prepareRuntime({ display: 'virtual' });
const profile = mkdtempSync(join(tmpdir(), 'retour-icons-'));
const electron = await _electron.launch({
  executablePath: runtime.executablePath,
  args: [...runtime.args, `--user-data-dir=${profile}`],
  env: runtime.env,
});
await electron.evaluate(
  ({ BrowserWindow }) => void new BrowserWindow({ show: false }).loadURL('about:blank'),
);
const page = await electron.waitForEvent('window', (opened) => opened.url() === 'about:blank');
for (const { toName, svg, sizes } of [...appPictures(), ...trayPictures()]) {
  for (const size of sizes) {
    const encoded = await page.evaluate(
      async ([text, side]) => {
        const image = new Image(side, side);
        image.src = `data:image/svg+xml,${encodeURIComponent(text.replace('<svg ', `<svg width="${side}" height="${side}" `))}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = side;
        canvas.height = side;
        canvas.getContext('2d')?.drawImage(image, 0, 0, side, side);
        return canvas.toDataURL('image/png').split(',')[1] ?? '';
      },
      [svg, size] as const,
    );
    writeFileSync(join(folder, `${toName(size)}.png`), Buffer.from(encoded, 'base64'));
  }
}
await electron.close();
await runtime.stop();
rmSync(profile, { recursive: true, force: true });
