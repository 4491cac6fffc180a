import { X } from 'lucide-react';
import type { FormEvent, ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button, IconButton } from './button.tsx';
import './dialog.css';
import { useTranslate } from './language.tsx';
import { useCounted } from './open-dialogs.ts';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  width?: 'narrow' | 'wide';
  role?: 'dialog' | 'alertdialog';
}

/** A modal dialog: focus stays inside, Escape closes it, focus goes back to where it was. */
export function Dialog({ title, isOpen, onClose, children, width = 'narrow', role = 'dialog' }: DialogProps) {
  const translate = useTranslate();
  useCounted(isOpen);
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog-modal" data-width={width}>
        <AriaDialog className="dialog" role={role}>
          <header className="dialog-header">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            <IconButton icon={X} label={translate('app.close')} onPress={onClose} />
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The form inside a dialog; Enter in a field submits it. */
export function DialogForm({ onSubmit, children }: { onSubmit: () => void; children: ReactNode }) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit();
  };
  return (
    <form className="dialog-form" onSubmit={submit} noValidate>
      {children}
    </form>
  );
}

export function DialogBody({ children }: { children: ReactNode }) {
  return <div className="dialog-body">{children}</div>;
}

/** The buttons at the foot: what leaves on the left by `start`, the primary one last. */
export function DialogFooter({ start, children }: { start?: ReactNode; children: ReactNode }) {
  return (
    <footer className="dialog-footer">
      {start}
      <div className="dialog-footer-end">{children}</div>
    </footer>
  );
}

export interface SaveFooterProps {
  saveLabel: string;
  isPending: boolean;
  onClose: () => void;
  start?: ReactNode;
}

/** The foot of a form: give up, or save. */
export function SaveFooter({ saveLabel, isPending, onClose, start }: SaveFooterProps) {
  const translate = useTranslate();
  return (
    <DialogFooter start={start}>
      <Button onPress={onClose}>{translate('app.cancel')}</Button>
      <Button look="primary" type="submit" isPending={isPending}>
        {saveLabel}
      </Button>
    </DialogFooter>
  );
}

export interface ConfirmDialogProps {
  title: string;
  /** What will happen, in a sentence. */
  children: ReactNode;
  confirmLabel: string;
  isOpen: boolean;
  onConfirm: () => void;
  onClose: () => void;
  isPending?: boolean;
  /** True when something goes away: the button is drawn in red. */
  isDangerous?: boolean;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    title,
    children,
    confirmLabel,
    isOpen,
    onConfirm,
    onClose,
    isPending = false,
    isDangerous = false,
  } = props;
  const translate = useTranslate();
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose} role="alertdialog">
      <DialogBody>{children}</DialogBody>
      <DialogFooter>
        <Button onPress={onClose} autoFocus>
          {translate('app.cancel')}
        </Button>
        <Button look={isDangerous ? 'danger' : 'primary'} onPress={onConfirm} isDisabled={isPending}>
          {confirmLabel}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
