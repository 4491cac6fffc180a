import dbus from '@particle/dbus-next';

const daemonName = 'org.freedesktop.Notifications';
const daemonPath = '/org/freedesktop/Notifications';

export interface ShownNotification {
  id: number;
  summary: string;
  body: string;
  isClosed: boolean;
}

/** A desktop's notifications, played over a real message bus. */
export interface NotificationDaemon {
  /** All that was asked for so far, oldest first. */
  read(): ShownNotification[];
  /** Clicks the text itself, as a user does; there is no button. */
  click(id: number): void;
}

/** Owns the daemon's name on the bus and answers what a program asks of it. */
export async function playNotificationDaemon(bus: dbus.MessageBus): Promise<NotificationDaemon> {
  const shown: ShownNotification[] = [];
  const emit = (name: string, signature: string, body: unknown[]): void => {
    bus.send(dbus.Message.newSignal(daemonPath, daemonName, name, signature, body));
  };
  const answers: Record<string, (body: unknown[]) => [signature: string, body: unknown[]]> = {
    GetServerInformation: () => ['ssss', ['retour-test', 'retour', '1', '1.2']],
    GetCapabilities: () => ['as', [['body', 'actions']]],
    Notify: ([, replaces, , summary, body]) => {
      const id = Number(replaces) || shown.length + 1;
      shown.push({ id, summary: String(summary), body: String(body), isClosed: false });
      return ['u', [id]];
    },
    CloseNotification: ([id]) => {
      for (const notification of shown) if (notification.id === id) notification.isClosed = true;
      emit('NotificationClosed', 'uu', [id, 3]);
      return ['', []];
    },
  };
  bus.addMethodHandler((message: dbus.Message) => {
    const answer = message.interface === daemonName ? answers[message.member ?? ''] : undefined;
    if (!answer) return false;
    bus.send(dbus.Message.newMethodReturn(message, ...answer(message.body)));
    return true;
  });
  await bus.requestName(daemonName, 0);
  return {
    read: () => shown.map((notification) => ({ ...notification })),
    click: (id) => emit('ActionInvoked', 'us', [id, 'default']),
  };
}
