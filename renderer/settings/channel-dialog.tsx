import { useState } from 'react';
import { type Channel, type ChannelKind, channelKinds } from '../../main/journal/types.ts';
import { useCommand } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogBody, DialogFooter, DialogForm } from '../ui/dialog.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { useTranslate } from '../ui/language.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { TextField } from '../ui/text-field.tsx';
import { announce } from '../ui/toast-queue.ts';

/** A channel's name; its kind is chosen once, when it is added. */
export function ChannelDialog({ channel, onClose }: { channel: Channel | null; onClose: () => void }) {
  const translate = useTranslate();
  const [name, setName] = useState(channel?.name ?? '');
  const [kind, setKind] = useState<ChannelKind>(channel?.kind ?? 'irl');
  const [isChecked, setChecked] = useState(false);
  const save = useCommand('saveChannel', { quiet: true });
  const isMissing = name.trim() === '';
  const submit = () => {
    setChecked(true);
    if (isMissing) return;
    save.mutate(channel ? { id: channel.id, name: name.trim(), kind, archived: channel.archived } : { name: name.trim(), kind }, {
      onSuccess: (saved) => {
        announce(translate(channel ? 'settings.channels.renamed' : 'settings.channels.added', { name: saved.name }));
        onClose();
      },
    });
  };
  const error = isChecked && isMissing ? translate('settings.channels.nameMissing') : save.error?.message;
  return (
    <Dialog
      title={channel ? translate('settings.channels.renameTitle', { name: channel.name }) : translate('settings.channels.addTitle')}
      isOpen
      onClose={onClose}
    >
      <DialogForm onSubmit={submit}>
        <DialogBody>
          <TextField label={translate('settings.channels.name')} value={name} onChange={setName} error={error} autoFocus />
          {!channel && (
            <Segmented
              label={translate('settings.channels.kind')}
              value={kind}
              onChange={setKind}
              options={channelKinds.map((other) => ({ value: other, label: <KindLabel kind={other} /> }))}
            />
          )}
        </DialogBody>
        <DialogFooter>
          <Button onPress={onClose}>{translate('app.cancel')}</Button>
          <Button look="primary" type="submit" isPending={save.isPending}>
            {translate('settings.channels.save')}
          </Button>
        </DialogFooter>
      </DialogForm>
    </Dialog>
  );
}

function KindLabel({ kind }: { kind: ChannelKind }) {
  const translate = useTranslate();
  return (
    <>
      <KindMark kind={kind} />
      {translate(`app.kind.${kind}`)}
    </>
  );
}
