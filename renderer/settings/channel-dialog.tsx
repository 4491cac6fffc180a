import { useState } from 'react';
import { type Channel, type ChannelKind, channelKinds } from '../../main/journal/types.ts';
import { channelDefaults } from '../../main/journal/channel.ts';
import { useCommand } from '../bridge.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Dialog, DialogBody, DialogForm, SaveFooter } from '../ui/dialog.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { useTranslate } from '../ui/language.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { TextField } from '../ui/text-field.tsx';
import { announce } from '../ui/toast-queue.ts';

interface ChannelDialogProps {
  /** Null to add one. */
  channel: Channel | null;
  onClose: () => void;
}

/** A channel's name and how its timer is watched; its kind is chosen once, when it is added. */
export function ChannelDialog({ channel, onClose }: ChannelDialogProps) {
  const translate = useTranslate();
  const { name, setName, kind, setKind, away, setAway, checkIn, setCheckIn, error, submit, isPending } =
    useChannelEditing({ channel, onClose });
  return (
    <Dialog
      title={
        channel
          ? translate('settings.channels.editTitle', { name: channel.name })
          : translate('settings.channels.addTitle')
      }
      isOpen
      onClose={onClose}
    >
      <DialogForm onSubmit={submit}>
        <DialogBody>
          <TextField
            label={translate('settings.channels.name')}
            value={name}
            onChange={setName}
            error={error}
            autoFocus
          />
          {!channel && (
            <Segmented
              label={translate('settings.channels.kind')}
              value={kind}
              onChange={setKind}
              options={channelKinds.map((other) => ({ value: other, label: <KindLabel kind={other} /> }))}
            />
          )}
          <Checkbox isSelected={away} onChange={setAway}>
            {translate('settings.channels.away')}
          </Checkbox>
          <div className="settings-short">
            <NumberField
              label={translate('settings.channels.checkIn')}
              hint={translate('settings.channels.checkInHint')}
              unit={translate('settings.time.minutes')}
              value={checkIn}
              minValue={0}
              maxValue={1440}
              onChange={(minutes) => setCheckIn(Math.round(minutes ?? 0))}
            />
          </div>
        </DialogBody>
        <SaveFooter saveLabel={translate('settings.channels.save')} isPending={isPending} onClose={onClose} />
      </DialogForm>
    </Dialog>
  );
}

function useChannelEditing({ channel, onClose }: ChannelDialogProps) {
  const translate = useTranslate();
  const [name, setName] = useState(channel?.name ?? '');
  const [kind, setKind] = useState<ChannelKind>(channel?.kind ?? 'irl');
  const defaults = channelDefaults(kind);
  const [typedAway, setAway] = useState(channel ? channel.awayExpected === true : null);
  const [typedCheckIn, setCheckIn] = useState(channel ? (channel.checkInAfterMinutes ?? 0) : null);
  // Until they are touched, both follow the kind that is chosen.
  const away = typedAway ?? defaults.awayExpected === true;
  const checkIn = typedCheckIn ?? defaults.checkInAfterMinutes ?? 0;
  const [isChecked, setChecked] = useState(false);
  const save = useCommand('saveChannel', { quiet: true });
  const isMissing = name.trim() === '';
  const draft = channel ? { id: channel.id, archived: channel.archived } : {};
  const submit = () => {
    setChecked(true);
    if (isMissing) return;
    save.mutate(
      { ...draft, name: name.trim(), kind, awayExpected: away, checkInAfterMinutes: checkIn },
      {
        onSuccess: (saved) => {
          const said = channel ? 'settings.channels.changed' : 'settings.channels.added';
          announce(translate(said, { name: saved.name }));
          onClose();
        },
      },
    );
  };
  const error = isChecked && isMissing ? translate('settings.channels.nameMissing') : save.error?.message;
  return {
    name,
    setName,
    kind,
    setKind,
    away,
    setAway,
    checkIn,
    setCheckIn,
    error,
    submit,
    isPending: save.isPending,
  };
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
