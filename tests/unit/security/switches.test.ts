import { expect, test } from 'vitest';
import { closeConnections, refuseRemoteDebugging } from '../../../main/security/switches.ts';

function createLine(switches: Map<string, string>) {
  return {
    appendSwitch: (name: string, value = '') => void switches.set(name, value),
    removeSwitch: (name: string) => void switches.delete(name),
  };
}

test('no name resolves, the proxy included', () => {
  const switches = new Map<string, string>();
  closeConnections(createLine(switches));
  expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  expect(switches.get('proxy-server')).toMatch(/\.invalid:\d+$/);
  expect(switches.get('force-webrtc-ip-handling-policy')).toBe('disable_non_proxied_udp');
  expect(switches.has('disable-background-networking')).toBe(true);
});

test('the packaged app cannot be debugged from outside', () => {
  const switches = new Map([
    ['remote-debugging-port', '9222'],
    ['remote-debugging-pipe', ''],
    ['lang', 'fr'],
  ]);
  refuseRemoteDebugging(createLine(switches));
  expect([...switches.keys()]).toEqual(['lang']);
});
