import { useState } from 'react';
import { systemTimeZone, toInstant, toLocalTime } from '../today/local-time.ts';
import { DateField } from '../ui/date-field.tsx';
import { DialogBody, DialogForm } from '../ui/dialog.tsx';
import { useTranslate } from '../ui/language.tsx';
import { TimeField } from '../ui/time-field.tsx';
import { StepFooter } from './step-footer.tsx';

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
      <StepFooter onBack={onBack} />
    </DialogForm>
  );
}
