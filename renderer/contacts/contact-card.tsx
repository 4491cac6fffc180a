import { Pencil, Target, Trash2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ContactView } from '../../main/contract/views.ts';
import { useCommand, useView } from '../bridge.ts';
import { useDeletionToast } from '../editing/undo-keys.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { useTranslate } from '../ui/language.tsx';
import { Refusal } from '../ui/refusal.tsx';
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
  if (view.error) {
    return (
      <aside className="contact-card card">
        <Refusal failure={view.error} />
        <Button onPress={onClose}>{translate('contacts.card.close')}</Button>
      </aside>
    );
  }
  if (!view.data) return <aside className="contact-card card" aria-busy="true" />;
  return <OpenCard view={view.data} onClose={onClose} />;
}

function OpenCard({ view, onClose }: { view: ContactView; onClose: () => void }) {
  const translate = useTranslate();
  const card = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  useEffect(() => {
    const element = card.current;
    if (!element) return undefined;
    // In a narrow window the list is hidden behind the card: the keyboard must not stay there.
    element.focus({ preventScroll: true });
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close.current();
    };
    element.addEventListener('keydown', closeOnEscape);
    return () => element.removeEventListener('keydown', closeOnEscape);
  }, []);
  return (
    <aside
      className="contact-card card"
      ref={card}
      tabIndex={-1}
      aria-label={translate('contacts.card.label', { name: view.name })}
    >
      <CardHeader view={view} onClose={onClose} />
      <ContactFacts contact={view.contact} name={view.name} deals={view.deals} />
      <ContactHours sessions={view.sessions} />
    </aside>
  );
}

function CardHeader({ view: { contact, name }, onClose }: { view: ContactView; onClose: () => void }) {
  const translate = useTranslate();
  const [open, setOpen] = useState<'edit' | 'delete' | null>(null);
  const remove = useCommand('deleteContact');
  const tellDeletion = useDeletionToast();
  const deleteContact = () => {
    const onSuccess = () => {
      tellDeletion(translate('contacts.deleted', { name }), { kind: 'contact', id: contact.id });
      onClose();
    };
    remove.mutate({ id: contact.id }, { onSuccess });
  };
  const work = [contact.position, contact.company === name ? undefined : contact.company]
    .filter(Boolean)
    .join(' · ');
  return (
    <header className="contact-card-header">
      <div>
        <h2>{name}</h2>
        {work && <p className="soft">{work}</p>}
        {contact.target && (
          <p className="contact-card-target">
            <Target size={16} strokeWidth={2} aria-hidden="true" /> {translate('contacts.inTarget')}
          </p>
        )}
      </div>
      <div className="contact-card-actions">
        <IconButton icon={Pencil} label={translate('contacts.card.edit')} onPress={() => setOpen('edit')} />
        <IconButton
          icon={Trash2}
          label={translate('contacts.card.delete')}
          onPress={() => setOpen('delete')}
        />
        <IconButton icon={X} label={translate('contacts.card.close')} onPress={onClose} />
      </div>
      {open === 'edit' && (
        <ContactDialog contact={contact} onClose={() => setOpen(null)} onSaved={() => setOpen(null)} />
      )}
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
        <p className="soft">{translate('editing.trash.recoverable')}</p>
      </ConfirmDialog>
    </header>
  );
}
