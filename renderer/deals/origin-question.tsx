import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import { channelKinds } from '../../main/journal/types.ts';
import { useView } from '../bridge.ts';
import '../ui/field.css';
import { KindMark } from '../ui/kind-mark.tsx';
import { useTranslate } from '../ui/language.tsx';
import { FieldNotes } from '../ui/text-field.tsx';
import './origin-question.css';

interface OriginQuestionProps {
  /** A channel's id, `unknown` or `outside`; empty until answered. */
  value: string;
  onChange: (value: string) => void;
  error: string | null;
}

/** "How did it come?": every answer in sight, none chosen beforehand. */
export function OriginQuestion({ value, onChange, error }: OriginQuestionProps) {
  const translate = useTranslate();
  const channels = useView('viewSettings', null).data?.channels ?? [];
  const shown = channels.filter((channel) => !channel.archived || channel.id === value);
  return (
    <RadioGroup
      className="field origin-question"
      value={value || null}
      onChange={onChange}
      isInvalid={error !== null}
      isRequired
      validationBehavior="aria"
    >
      <Label className="field-label">{translate('deals.form.origin')}</Label>
      {!error && (
        <Text slot="description" className="field-hint">
          {translate('deals.form.originHint')}
        </Text>
      )}
      {channelKinds.map((kind) => (
        <div key={kind} className="origin-row">
          <span className="origin-kind">
            <KindMark kind={kind} /> {translate(`app.kind.${kind}`)}
          </span>
          <div className="origin-answers">
            {shown
              .filter((channel) => channel.kind === kind)
              .map((channel) => (
                <Answer key={channel.id} value={channel.id} label={channel.name} />
              ))}
          </div>
        </div>
      ))}
      <div className="origin-row">
        <span className="origin-kind">{translate('deals.form.originOther')}</span>
        <div className="origin-answers">
          <Answer value="outside" label={translate('deals.origin.outside')} />
          <Answer value="unknown" label={translate('deals.origin.unknown')} />
        </div>
      </div>
      {error && <FieldNotes error={error} />}
    </RadioGroup>
  );
}

function Answer({ value, label }: { value: string; label: string }) {
  return (
    <Radio value={value} className="origin-answer">
      {label}
    </Radio>
  );
}
