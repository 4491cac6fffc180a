import { Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { DealRow } from '../../main/contract/views.ts';
import { useCommand } from '../bridge.ts';
import { useDeletionToast } from '../editing/undo-keys.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { useTranslate } from '../ui/language.tsx';
import { announce } from '../ui/toast-queue.ts';
import { CloseDealDialog } from './close-deal-dialog.tsx';
import { DealDialog } from './deal-dialog.tsx';
import { toReopenedDraft } from './deal-form.ts';

type OpenDialog = 'edit' | 'won' | 'lost' | 'delete';

/** What can be done with a deal where it stands. */
export function DealActions({ deal }: { deal: DealRow }) {
  const translate = useTranslate();
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const save = useCommand('saveDeal');
  const close = () => setOpen(null);
  const reopen = () => {
    save.mutate(toReopenedDraft(deal), {
      onSuccess: () => announce(translate('deals.reopened', { title: deal.title })),
    });
  };
  return (
    <>
      {deal.status === 'open' ? (
        <>
          <Button onPress={() => setOpen('lost')}>{translate('deals.page.markLost')}</Button>
          <Button look="primary" onPress={() => setOpen('won')}>
            {translate('deals.page.markWon')}
          </Button>
        </>
      ) : (
        <Button icon={RotateCcw} onPress={reopen} isPending={save.isPending}>
          {translate('deals.page.reopen')}
        </Button>
      )}
      <Button icon={Pencil} onPress={() => setOpen('edit')}>
        {translate('deals.page.edit')}
      </Button>
      <IconButton icon={Trash2} label={translate('deals.page.delete')} onPress={() => setOpen('delete')} />
      {open === 'edit' && <DealDialog deal={deal} onClose={close} onSaved={close} />}
      {(open === 'won' || open === 'lost') && <CloseDealDialog deal={deal} outcome={open} onClose={close} />}
      <DeleteDeal deal={deal} isOpen={open === 'delete'} onClose={close} />
    </>
  );
}

function DeleteDeal({ deal, isOpen, onClose }: { deal: DealRow; isOpen: boolean; onClose: () => void }) {
  const translate = useTranslate();
  const [, navigate] = useLocation();
  const remove = useCommand('deleteDeal');
  const tellDeletion = useDeletionToast();
  const confirm = () => {
    remove.mutate(
      { id: deal.id },
      {
        onSuccess: () => {
          tellDeletion(translate('deals.deleted', { title: deal.title }), { kind: 'deal', id: deal.id });
          navigate('/deals');
        },
      },
    );
  };
  return (
    <ConfirmDialog
      title={translate('deals.deleteTitle', { title: deal.title })}
      confirmLabel={translate('app.delete')}
      isOpen={isOpen}
      onConfirm={confirm}
      onClose={onClose}
      isPending={remove.isPending}
      isDangerous
    >
      <p>{translate('deals.deleteBody')}</p>
      <p className="soft">{translate('editing.trash.recoverable')}</p>
    </ConfirmDialog>
  );
}
