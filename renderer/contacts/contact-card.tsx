import { Pencil, Trash2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useCommand, useView } from '../bridge.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { useTranslate } from '../ui/language.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { announce } from '../ui/toast-queue.ts';
import { ContactDialog } from './contact-dialog.tsx';
import { ContactFacts } from './contact-facts.tsx';
import { ContactHours } from './contact-hours.tsx';
import './contact-card.css';

interface ContactCardProps {
  id: string;
  onClose: () => void;
}

/** One person: how it began, the first meeting, the deals and the hours. */
export function ContactCard({ id, onClose }: ContactCardProps) {
  const translate = useTranslate();
  const view = useView('viewContact', { id });
  const [open, setOpen] = useState<'edit' | 'delete' | null>(null);
  const remove = useCommand('deleteContact');
  const card = useRef<HTMLElement>(null);
  const isReady = view.data !== undefined;
  // In a narrow window the list is hidden behind the card: the keyboard must not stay there.
  useEffect(() => {
    if (isReady) card.current?.focus({ preventScroll: true });
  }, [isReady]);
  if (view.error) {
    return (
      <aside className="contact-card card">
        <Refusal failure={view.error} />
        <Button onPress={onClose}>{translate('contacts.card.close')}</Button>
      </aside>
    );
  }
  if (!view.data) return <aside className="contact-card card" aria-busy="true" />;
  const { contact, name } = view.data;
  const deleteContact = () => {
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          announce(translate('contacts.deleted', { name }));
          onClose();
        },
      },
    );
  };
  return (
    <aside
      className="contact-card card"
      ref={card}
      tabIndex={-1}
      aria-label={translate('contacts.card.label', { name })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header className="contact-card-header">
        <div>
          <h2>{name}</h2>
          <p className="soft">{[contact.position, contact.company === name ? undefined : contact.company].filter(Boolean).join(' · ')}</p>
        </div>
        <div className="contact-card-actions">
          <IconButton icon={Pencil} label={translate('contacts.card.edit')} onPress={() => setOpen('edit')} />
          <IconButton icon={Trash2} label={translate('contacts.card.delete')} onPress={() => setOpen('delete')} />
          <IconButton icon={X} label={translate('contacts.card.close')} onPress={onClose} />
        </div>
      </header>
      <ContactFacts contact={contact} name={name} deals={view.data.deals} />
      <ContactHours sessions={view.data.sessions} />
      {open === 'edit' && <ContactDialog contact={contact} onClose={() => setOpen(null)} onSaved={() => setOpen(null)} />}
      <ConfirmDialog
        title={translate('contacts.deleteTitle', { name })}
        confirmLabel={translate('app.delete')}
        isOpen={open === 'delete'}
        onConfirm={deleteContact}
        onClose={() => setOpen(null)}
        isPending={remove.isPending}
        isDangerous
      >
        <p>{translate('contacts.deleteBody')}</p>
      </ConfirmDialog>
    </aside>
  );
}
