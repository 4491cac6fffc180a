import { contextBridge, ipcRenderer, webFrame } from 'electron';
import type { Bridge } from './contract/bridge.ts';
import { bridgeFunctions } from './contract/commands.ts';
import { bridgeSubscriptions } from './contract/events.ts';

/** A function that asks main for one command; a command without a request sends null. */
function createCall(command: string) {
  return (request: unknown = null): Promise<unknown> => ipcRenderer.invoke(command, request);
}

/** A function that listens to one event and returns its unsubscriber; the page never sees Electron's event object. */
function createSubscription(name: string) {
  return (listener: (event: unknown) => void): (() => void) => {
    const forward = (_event: unknown, value: unknown): void => listener(value);
    ipcRenderer.on(name, forward);
    return () => {
      ipcRenderer.removeListener(name, forward);
    };
  };
}

function mapValues<Key extends string, Value>(
  record: Record<Key, string>,
  create: (value: string) => Value,
): Record<Key, Value> {
  return Object.fromEntries(
    Object.entries<string>(record).map(([name, value]) => [name, create(value)]),
  ) as Record<Key, Value>;
}

// The two tables give every name of Bridge and no other; what each call answers is checked where main handles it.
const bridge = {
  ...mapValues(bridgeFunctions, createCall),
  ...mapValues(bridgeSubscriptions, createSubscription),
} satisfies Record<keyof Bridge, unknown> as unknown as Bridge;

contextBridge.exposeInMainWorld('retour', bridge);

// WebRTC looks for a way out past every request filter, and there is no switch that turns it off.
void webFrame.executeJavaScript(
  'delete window.RTCPeerConnection; delete window.webkitRTCPeerConnection; undefined',
);
