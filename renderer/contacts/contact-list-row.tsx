import { Target } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ContactRow } from '../../main/contract/views.ts';
import type { ChannelKind } from '../../main/journal/types.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';

interface ContactListRowProps {
  row: ContactRow;
  originKind: ChannelKind | undefined;
  /** Place in the whole list, from 0. */
  index: number;
  isCurrent: boolean;
  isOpen: boolean;
  onOpen: () => void;
  onMeet: () => void;
  onFocus: () => void;
}

export function ContactListRow({
  row,
  originKind,
  index,
  isCurrent,
  isOpen,
  onOpen,
  onMeet,
  onFocus,
}: ContactListRowProps) {
  const translate = useTranslate();
  const openOnEnter = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    onOpen();
  };
  const work = [row.position, row.company === row.name ? undefined : row.company].filter(Boolean).join(' · ');
  return (
    <div
      className="contact-row"
      role="row"
      aria-rowindex={index + 1}
      aria-selected={isOpen}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={onFocus}
      onKeyDown={openOnEnter}
      onClick={(event) => {
        if (!(event.target as Element).closest('button')) onOpen();
      }}
    >
      <div role="gridcell" className="contact-who">
        <span className="contact-name">
          {row.name}
          {row.target && (
            <span className="contact-target" title={translate('contacts.inTarget')}>
              <Target size={14} strokeWidth={2} aria-hidden="true" />
              <span className="visually-hidden">{translate('contacts.inTarget')}</span>
            </span>
          )}
        </span>
        {work && <span className="contact-work">{work}</span>}
      </div>
      <div role="gridcell" className="contact-from">
        {row.originName !== null && (
          <>
            {originKind && <KindMark kind={originKind} />} {row.originName}
          </>
        )}
      </div>
      <div role="gridcell" className="contact-meeting">
        <MeetingCell row={row} isCurrent={isCurrent} onMeet={onMeet} />
      </div>
    </div>
  );
}

function MeetingCell({ row, isCurrent, onMeet }: Pick<ContactListRowProps, 'row' | 'isCurrent' | 'onMeet'>) {
  const translate = useTranslate();
  const formats = useFormats();
  if (row.metOn) {
    return (
      <span className="contact-met">
        <KindMark kind="irl" />
        {translate('contacts.metOn', { day: formats.day(row.metOn) })}
      </span>
    );
  }
  return (
    <AriaButton
      className="contact-meet"
      onPress={onMeet}
      excludeFromTabOrder={!isCurrent}
      aria-label={translate('contacts.meetFor', { name: row.name })}
    >
      <span className="contact-meet-mark" aria-hidden="true" />
      {translate('contacts.meet')}
    </AriaButton>
  );
}
