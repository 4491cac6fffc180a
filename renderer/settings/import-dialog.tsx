import { type ReactNode, useState } from 'react';
import type { ImportPlan } from '../../main/contract/views.ts';
import { useCommand } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import '../ui/table.css';
import { announce } from '../ui/toast-queue.ts';
import { hasChanges, importedKinds, toTotals } from './import-counts.ts';
import './settings-page.css';

/** Asks for files, shows what they would change, and changes it once that is agreed to. */
export function useImport(): { start: () => void; isPending: boolean; dialog: ReactNode } {
  const translate = useTranslate();
  const formats = useFormats();
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const planning = useCommand('planImport');
  const applying = useCommand('applyImport');
  const apply = (token: string) =>
    applying.mutate(
      { token },
      {
        onSuccess: (applied) => {
          const { added, filled } = toTotals(applied);
          announce(
            translate('settings.import.done', {
              added: formats.number(added),
              filled: formats.number(filled),
            }),
          );
        },
        onSettled: () => setPlan(null),
      },
    );
  return {
    start: () => planning.mutate(null, { onSuccess: setPlan }),
    isPending: planning.isPending || applying.isPending,
    dialog: plan && (
      <ImportDialog
        plan={plan}
        isPending={applying.isPending}
        onApply={() => apply(plan.token)}
        onClose={() => setPlan(null)}
      />
    ),
  };
}

interface ImportDialogProps {
  plan: ImportPlan;
  isPending: boolean;
  onApply: () => void;
  onClose: () => void;
}

function ImportDialog({ plan, isPending, onApply, onClose }: ImportDialogProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const isUseful = hasChanges(plan);
  return (
    <Dialog title={translate('settings.import.title')} isOpen onClose={onClose} width="wide">
      <DialogBody>
        <p className="soft">
          {translate('settings.import.source', {
            format: translate(`settings.import.${plan.format}`),
            files: plan.files.join(', '),
          })}
        </p>
        <Counts plan={plan} />
        {!isUseful && <p>{translate('settings.import.nothing')}</p>}
        {plan.madeParallel > 0 && (
          <p>
            {translate('settings.import.parallel', {
              count: plan.madeParallel,
              number: formats.number(plan.madeParallel),
            })}
          </p>
        )}
        <Refused plan={plan} />
        <p className="soft">{translate('settings.import.safe')}</p>
      </DialogBody>
      <DialogFooter>
        <Button onPress={onClose}>{translate(isUseful ? 'app.cancel' : 'app.close')}</Button>
        {isUseful && (
          <Button look="primary" onPress={onApply} isDisabled={isPending}>
            {translate('settings.import.apply')}
          </Button>
        )}
      </DialogFooter>
    </Dialog>
  );
}

const columns = ['added', 'filled', 'same', 'refused'] as const;

function Counts({ plan }: { plan: ImportPlan }) {
  const translate = useTranslate();
  const formats = useFormats();
  const rows = importedKinds.filter((kind) => columns.some((column) => plan[kind][column] > 0));
  if (rows.length === 0) return null;
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{translate('settings.import.what')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {translate(`settings.import.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((kind) => (
            <tr key={kind}>
              <th scope="row">{translate(`settings.import.${kind}`)}</th>
              {columns.map((column) => (
                <td key={column} className="number">
                  {formats.number(plan[kind][column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Refused({ plan }: { plan: ImportPlan }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { refused } = toTotals(plan);
  if (plan.refused.length === 0) return null;
  return (
    <section className="stack">
      <h3>
        {translate('settings.import.refusedTitle')}{' '}
        {refused > plan.refused.length && (
          <span className="soft small">
            {translate('settings.import.refusedFirst', { number: formats.number(plan.refused.length) })}
          </span>
        )}
      </h3>
      <ul className="import-refused" aria-label={translate('settings.import.refusedTitle')}>
        {plan.refused.map(({ file, line, reason }, index) => (
          <li key={`${index} ${file} ${line}`}>
            <span className="soft">
              {translate('settings.import.refusedLine', { file, line: formats.number(line) })}
            </span>{' '}
            {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
