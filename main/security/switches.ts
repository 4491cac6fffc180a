/** What is asked of Electron's `app.commandLine`. */
export interface SwitchLine {
  appendSwitch: (name: string, value?: string) => void;
  removeSwitch: (name: string) => void;
}

/**
 * Chromium's switches that keep it from opening connections by itself. `webRequest` does not see name lookups,
 * prefetches and WebRTC: so no name resolves, and everything else goes to a proxy whose name does not resolve either.
 */
const offlineSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['proxy-server', 'no-network.invalid:9'],
  ['proxy-bypass-list', '<-loopback>'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  // Without it, WebRTC answers to other machines' questions on the local network.
  ['disable-features', 'WebRtcHideLocalIpsWithMdns'],
  // Else a name that is looked up, even in vain, first makes Chromium try whether there is a way out.
  ['blink-settings', 'dnsPrefetchingEnabled=false'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-breakpad'],
  ['no-pings'],
  ['no-first-run'],
];

const remoteDebuggingSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
];

export function closeConnections(line: SwitchLine): void {
  for (const [name, value] of offlineSwitches) line.appendSwitch(name, value);
}

/** No fuse covers remote debugging: the packaged app takes its switches away before Chromium reads them. */
export function refuseRemoteDebugging(line: SwitchLine): void {
  for (const name of remoteDebuggingSwitches) line.removeSwitch(name);
}
