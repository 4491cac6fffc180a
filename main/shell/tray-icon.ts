import { join } from 'node:path';
import { type NativeImage, nativeImage } from 'electron';

export interface TrayLook {
  isRunning: boolean;
  isDark: boolean;
}

/** Points across: the menu bar of macOS, the notification area of Windows, panels on Linux. */
const sidePoints: Partial<Record<NodeJS.Platform, number>> = { darwin: 16, win32: 16 };
const usualSidePoints = 22;

/** The icon of a state, at one and two pixels a point; on macOS a template that takes the bar's colour. */
export function createTrayIcon(folder: string, { isRunning, isDark }: TrayLook): NativeImage {
  const isTemplate = process.platform === 'darwin';
  const panel = isTemplate ? 'template' : isDark ? 'dark' : 'light';
  const points = sidePoints[process.platform] ?? usualSidePoints;
  const toPath = (pixels: number) =>
    join(folder, `tray-${isRunning ? 'running' : 'idle'}-${panel}-${pixels}.png`);
  const icon = nativeImage.createFromPath(toPath(points));
  if (icon.isEmpty()) throw new Error(`no tray icon in ${toPath(points)}`);
  const large = nativeImage.createFromPath(toPath(points * 2));
  icon.addRepresentation({ scaleFactor: 2, buffer: large.toPNG() });
  icon.setTemplateImage(isTemplate);
  return icon;
}
