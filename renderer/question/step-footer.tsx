import { Button } from '../ui/button.tsx';
import { DialogFooter } from '../ui/dialog.tsx';
import { useTranslate } from '../ui/language.tsx';

/** The foot of a question's second step: back to the answers, or this one. */
export function StepFooter({ onBack }: { onBack: () => void }) {
  const translate = useTranslate();
  return (
    <DialogFooter>
      <Button onPress={onBack}>{translate('timer.back')}</Button>
      <Button look="primary" type="submit">
        {translate('app.save')}
      </Button>
    </DialogFooter>
  );
}
