import { join } from 'node:path';
import { type NativeImage, nativeImage } from 'electron';
import { type Colour, paintBadge, type TrayBadge } from './tray-badge.ts';

export interface TrayLook {
  isRunning: boolean;
  isDark: boolean;
  badge: TrayBadge;
}

/** Points across: the menu bar of macOS, the notification area of Windows, panels on Linux. */
const sidePoints: Partial<Record<NodeJS.Platform, number>> = { darwin: 16, win32: 16 };
const usualSidePoints = 22;
/** The colours of the dot in the pictures. */
const badgeColours = {
  light: [0xa8, 0x48, 0x0f],
  dark: [0xf2, 0xa2, 0x6b],
  template: [0, 0, 0],
} as const satisfies Record<string, Colour>;

/** The icon of a state, at one and two pixels a point; on macOS a template that takes the bar's colour. */
export function createTrayIcon(folder: string, { isRunning, isDark, badge }: TrayLook): NativeImage {
  const isTemplate = process.platform === 'darwin';
  const panel = isTemplate ? 'template' : isDark ? 'dark' : 'light';
  const points = sidePoints[process.platform] ?? usualSidePoints;
  const toPath = (pixels: number) =>
    join(folder, `tray-${isRunning ? 'running' : 'idle'}-${panel}-${pixels}.png`);
  const icon = nativeImage.createEmpty();
  for (const scaleFactor of [1, 2]) {
    const pixels = points * scaleFactor;
    const picture = nativeImage.createFromPath(toPath(pixels));
    if (picture.isEmpty()) throw new Error(`no tray icon in ${toPath(pixels)}`);
    const painted = paintBadge(picture.toBitmap(), pixels, { badge, colour: badgeColours[panel] });
    icon.addRepresentation({ scaleFactor, width: pixels, height: pixels, buffer: Buffer.from(painted) });
  }
  icon.setTemplateImage(isTemplate);
  return icon;
}
