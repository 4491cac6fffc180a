import { useState } from 'react';
import { systemTimeZone, toInstant, toLocalTime } from '../today/local-time.ts';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { DialogBody, DialogFooter, DialogForm } from '../ui/dialog.tsx';
import { useTranslate } from '../ui/language.tsx';
import { TimeField } from '../ui/time-field.tsx';

interface MomentFormProps {
  label: string;
  initialAt: string;
  onBack: () => void;
  onChosen: (at: string) => void;
}

/** A day and a time by the system's clock. */
export function MomentForm({ label, initialAt, onBack, onChosen }: MomentFormProps) {
  const translate = useTranslate();
  const zone = systemTimeZone();
  const [initial] = useState(() => toLocalTime(initialAt, zone));
  const [on, setOn] = useState<string | null>(initial.on);
  const [time, setTime] = useState<string | null>(initial.time);
  const [isChecked, setChecked] = useState(false);
  const submit = () => {
    setChecked(true);
    if (on !== null && time !== null) onChosen(toInstant({ on, time }, zone));
  };
  return (
    <DialogForm onSubmit={submit}>
      <DialogBody>
        <div className="fields">
          <DateField
            label={translate('today.session.day')}
            value={on}
            onChange={setOn}
            error={isChecked && on === null ? translate('today.session.problem.day') : null}
          />
          <TimeField
            label={label}
            value={time}
            onChange={setTime}
            autoFocus
            error={isChecked && time === null ? translate('today.session.problem.end') : null}
          />
        </div>
      </DialogBody>
      <DialogFooter>
        <Button onPress={onBack}>{translate('timer.back')}</Button>
        <Button look="primary" type="submit">
          {translate('app.save')}
        </Button>
      </DialogFooter>
    </DialogForm>
  );
}
