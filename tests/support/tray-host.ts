import { spawn } from 'node:child_process';
import { once } from 'node:events';
import dbus from '@particle/dbus-next';
import { type NotificationDaemon, playNotificationDaemon } from './notification-daemon.ts';

const watcherName = 'org.kde.StatusNotifierWatcher';
const itemInterface = 'org.kde.StatusNotifierItem';
const menuInterface = 'com.canonical.dbusmenu';
const answerTimeoutMs = 10_000;

export interface TrayMenuItem {
  id: number;
  label: string;
  enabled: boolean;
  children: TrayMenuItem[];
}

/** A desktop's tray, played over a real message bus: the app registers its icon, its menu is read and clicked. */
export interface TrayHost {
  /** For the app's environment. */
  address: string;
  /** Waits until the app's icon is there, then reads its menu as the desktop would. */
  readMenu(): Promise<TrayMenuItem[]>;
  /** Chooses the item whose label begins so, at any depth; fails when there is none. */
  click(label: string): Promise<void>;
  /** The notifications of the same desktop. */
  notifications: NotificationDaemon;
  stop(): Promise<void>;
}

interface Item {
  service: string;
  path: string;
}

/** Starts a message bus of its own and owns the tray's name on it. */
export async function startTrayHost(): Promise<TrayHost> {
  const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = (await once(daemon.stdout, 'data')) as [Buffer];
  const address = line.toString('utf8').trim();
  const bus = dbus.sessionBus({ busAddress: address });
  await once(bus, 'connect');
  const registered = watchItems(bus);
  const notifications = await playNotificationDaemon(bus);
  await bus.requestName(watcherName, 0);
  const menuOf = async (): Promise<Item> => {
    const item = await withTimeout(registered(), 'the app registered no tray icon');
    const path = await call(bus, item, {
      path: item.path,
      interfaceName: 'org.freedesktop.DBus.Properties',
      member: 'Get',
      signature: 'ss',
      body: [itemInterface, 'Menu'],
    });
    return { service: item.service, path: (path[0] as { value: string }).value };
  };
  const readMenu = async (): Promise<TrayMenuItem[]> => {
    const menu = await menuOf();
    const [, root] = await call(bus, menu, {
      path: menu.path,
      interfaceName: menuInterface,
      member: 'GetLayout',
      signature: 'iias',
      body: [0, -1, []],
    });
    return toItem(root as Layout).children;
  };
  return {
    address,
    notifications,
    readMenu,
    click: async (label) => {
      const menu = await menuOf();
      const item = find(await readMenu(), label);
      if (!item) throw new Error(`the tray menu has no item that begins with "${label}"`);
      await call(bus, menu, {
        path: menu.path,
        interfaceName: menuInterface,
        member: 'Event',
        signature: 'isvu',
        body: [item.id, 'clicked', new dbus.Variant('s', ''), 0],
      });
    },
    stop: async () => {
      bus.disconnect();
      const ended = once(daemon, 'exit');
      daemon.kill();
      await ended;
    },
  };
}

/** Answers the two calls an icon makes on the watcher; resolves with the newest icon. */
function watchItems(bus: dbus.MessageBus): () => Promise<Item> {
  let newest: Item | undefined;
  const waiting: ((item: Item) => void)[] = [];
  bus.addMethodHandler((message: dbus.Message) => {
    if (message.path !== '/StatusNotifierWatcher') return false;
    if (message.member === 'RegisterStatusNotifierItem') {
      const given = String(message.body[0]);
      const item = given.startsWith('/')
        ? { service: message.sender ?? '', path: given }
        : { service: given, path: '/StatusNotifierItem' };
      newest = item;
      for (const resolve of waiting.splice(0)) resolve(item);
      bus.send(dbus.Message.newMethodReturn(message, '', []));
      return true;
    }
    if (message.interface === 'org.freedesktop.DBus.Properties') {
      const value =
        message.body[1] === 'ProtocolVersion' ? new dbus.Variant('i', 0) : new dbus.Variant('b', true);
      if (message.member === 'Get') bus.send(dbus.Message.newMethodReturn(message, 'v', [value]));
      else
        bus.send(
          dbus.Message.newMethodReturn(message, 'a{sv}', [
            {
              IsStatusNotifierHostRegistered: new dbus.Variant('b', true),
              ProtocolVersion: new dbus.Variant('i', 0),
            },
          ]),
        );
      return true;
    }
    return false;
  });
  return () => (newest ? Promise.resolve(newest) : new Promise((resolve) => waiting.push(resolve)));
}

interface Call {
  path: string;
  interfaceName: string;
  member: string;
  signature: string;
  body: unknown[];
}

/** Electron exports no introspection: raw messages only. */
async function call(
  bus: dbus.MessageBus,
  { service }: Item,
  { path, interfaceName, member, signature, body }: Call,
): Promise<unknown[]> {
  const reply = await withTimeout(
    bus.call(
      new dbus.Message({ destination: service, path, interface: interfaceName, member, signature, body }),
    ),
    `no answer to ${member}`,
  );
  return reply?.body ?? [];
}

type Layout = [id: number, properties: Record<string, { value: unknown }>, children: { value: Layout }[]];

function toItem([id, properties, children]: Layout): TrayMenuItem {
  const label = properties['label']?.value;
  return {
    id,
    label: typeof label === 'string' ? label.replace(/_/g, '') : '',
    enabled: properties['enabled']?.value !== false,
    children: children.map((child) => toItem(child.value)),
  };
}

function find(items: readonly TrayMenuItem[], label: string): TrayMenuItem | undefined {
  for (const item of items) {
    if (item.label.startsWith(label)) return item;
    const below = find(item.children, label);
    if (below) return below;
  }
  return undefined;
}

async function withTimeout<Value>(promise: Promise<Value>, problem: string): Promise<Value> {
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => timeout.reject(new Error(problem)), answerTimeoutMs);
  try {
    return await Promise.race([promise, timeout.promise]);
  } finally {
    clearTimeout(timer);
  }
}
