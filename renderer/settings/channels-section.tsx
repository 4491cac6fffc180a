import { Archive, ArchiveRestore, Ellipsis, Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import type { SettingsView } from '../../main/contract/views.ts';
import { type Channel, channelKinds } from '../../main/journal/types.ts';
import { useCommand } from '../bridge.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { useTranslate } from '../ui/language.tsx';
import { Menu } from '../ui/menu.tsx';
import { announce } from '../ui/toast-queue.ts';
import { ChannelDialog } from './channel-dialog.tsx';
import { SettingsSection } from './settings-section.tsx';

/** Where the hours go: changed, added and archived, never deleted. */
export function ChannelsSection({ view }: { view: SettingsView }) {
  const translate = useTranslate();
  const [edited, setEdited] = useState<Channel | 'new' | null>(null);
  const add = (
    <Button size="small" look="quiet" icon={Plus} onPress={() => setEdited('new')}>
      {translate('settings.channels.add')}
    </Button>
  );
  return (
    <SettingsSection
      title={translate('settings.channels.title')}
      hint={translate('settings.channels.hint')}
      actions={add}
    >
      <div className="channel-groups">
        {channelKinds.map((kind) => (
          <div key={kind} className="channel-group">
            <h3>
              <KindMark kind={kind} />
              {translate(`app.kind.${kind}`)}
            </h3>
            <ul>
              {view.channels
                .filter((channel) => channel.kind === kind)
                .map((channel) => (
                  <ChannelRow key={channel.id} channel={channel} onEdit={() => setEdited(channel)} />
                ))}
            </ul>
          </div>
        ))}
      </div>
      {edited && <ChannelDialog channel={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </SettingsSection>
  );
}

function ChannelRow({ channel, onEdit }: { channel: Channel; onEdit: () => void }) {
  const translate = useTranslate();
  const save = useCommand('saveChannel');
  const { id, name, kind } = channel;
  const isArchived = channel.archived === true;
  const archive = () =>
    save.mutate(
      { id, name, kind, archived: !isArchived },
      {
        onSuccess: () =>
          announce(
            translate(isArchived ? 'settings.channels.unarchivedSaid' : 'settings.channels.archivedSaid', {
              name,
            }),
          ),
      },
    );
  const label = translate('settings.channels.actions', { name });
  return (
    <li>
      <span>
        {name} {isArchived && <span className="soft small">{translate('settings.channels.archived')}</span>}
      </span>
      <Menu
        label={label}
        trigger={<IconButton icon={Ellipsis} label={label} />}
        actions={[
          { id: 'edit', label: translate('settings.channels.edit'), icon: Pencil },
          isArchived
            ? { id: 'archive', label: translate('settings.channels.unarchive'), icon: ArchiveRestore }
            : { id: 'archive', label: translate('settings.channels.archive'), icon: Archive },
        ]}
        onAction={(action) => (action === 'edit' ? onEdit() : archive())}
      />
    </li>
  );
}
