export interface LaunchHost {
  platform: NodeJS.Platform;
  isRoot: boolean;
  env: NodeJS.ProcessEnv;
}

/** Switches for Chromium, which go before the path of the app, and what to tell about them. */
export interface LaunchArguments {
  args: string[];
  notices: string[];
}

export function toLaunchArguments(host: LaunchHost): LaunchArguments {
  const args: string[] = [];
  const notices: string[] = [];
  if (host.platform !== 'linux') return { args, notices };
  if (host.isRoot) {
    args.push('--no-sandbox');
    notices.push(
      'Running as root: Chromium has no sandbox there, so --no-sandbox is added. Use an ordinary account for real use.',
    );
  }
  // Before Electron 38, Wayland is not chosen by itself, and without an X server the start would fail.
  if (host.env['WAYLAND_DISPLAY'] && !host.env['DISPLAY']) args.push('--ozone-platform=wayland');
  return { args, notices };
}
