import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { ContactRow, ContactsQuery } from '../../main/contract/views.ts';
import { useView } from '../bridge.ts';
import { useTranslate } from '../ui/language.tsx';
import { type Chunk, chunkSize, isListKey, toChunks, toRowIndex } from './contact-chunks.ts';
import { ContactListRow } from './contact-list-row.tsx';
import { MeetingDialog } from './meeting-dialog.tsx';
import './contact-list.css';

type Filter = Omit<ContactsQuery, 'offset' | 'limit'>;

interface ContactListProps {
  query: Filter;
  total: number;
  openId: string | null;
  onOpen: (id: string) => void;
}

/**
 * Everyone who matches, in one long list that only draws and asks for what is near the window. One row is in the tab
 * order; arrows, Page Up and Down, Home and End move it.
 */
export function ContactList({ query, total, openId, onOpen }: ContactListProps) {
  const translate = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [meeting, setMeeting] = useState<ContactRow | null>(null);
  const toFocus = useRef<number | null>(null);
  const chunks = useMemo(() => toChunks(total), [total]);
  const currentRow = Math.min(current, Math.max(0, total - 1));

  const goTo = (index: number) => {
    toFocus.current = index;
    setCurrent(index);
    scrollToRow(list.current, index);
    focusRow(list.current, toFocus);
  };
  const wasOpen = useRef(openId);
  useEffect(() => {
    if (wasOpen.current !== null && openId === null)
      rowElement(list.current, currentRow)?.focus({ preventScroll: true });
    wasOpen.current = openId;
  }, [openId, currentRow, list, wasOpen]);
  const move = (event: KeyboardEvent) => {
    if (!isListKey(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    goTo(toRowIndex(event.key, currentRow, { total, rowsPerScreen: rowsPerScreen(list.current) }));
  };

  if (total === 0) return null;
  return (
    <>
      <div
        className="contact-list"
        role="grid"
        tabIndex={-1}
        aria-label={translate('contacts.list')}
        aria-rowcount={total}
        ref={list}
        onKeyDown={move}
      >
        {chunks.map((chunk) => (
          <ListChunk
            key={chunk.offset}
            chunk={chunk}
            query={query}
            shown={{ currentRow, openId }}
            onDrawn={() => focusRow(list.current, toFocus)}
            onOpen={onOpen}
            onMeet={setMeeting}
            onCurrent={setCurrent}
          />
        ))}
      </div>
      {meeting && <MeetingDialog contact={meeting} name={meeting.name} onClose={() => setMeeting(null)} />}
    </>
  );
}

interface ListChunkProps {
  chunk: Chunk;
  query: Filter;
  shown: { currentRow: number; openId: string | null };
  onDrawn: () => void;
  onOpen: (id: string) => void;
  onMeet: (row: ContactRow) => void;
  onCurrent: (index: number) => void;
}

function ListChunk({ chunk, query, ...rest }: ListChunkProps) {
  const element = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(chunk.offset === 0);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new IntersectionObserver(([entry]) => setIsNear(entry?.isIntersecting ?? false), {
      root: scrollerOf(element.current),
      rootMargin: '800px 0px',
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      className="contact-chunk"
      role="rowgroup"
      ref={element}
      style={{ '--length': chunk.length } as React.CSSProperties}
    >
      {isNear && <ChunkRows chunk={chunk} query={query} {...rest} />}
    </div>
  );
}

function ChunkRows({ chunk, query, shown, onDrawn, onOpen, onMeet, onCurrent }: ListChunkProps) {
  const page = useView(
    'viewContacts',
    { ...query, offset: chunk.offset, limit: chunkSize },
    { keepPrevious: true },
  );
  const rows = page.data?.rows ?? [];
  const channels = useView('viewSettings', null).data?.channels;
  useEffect(onDrawn, [onDrawn, rows]);
  return rows.slice(0, chunk.length).map((row, place) => {
    const index = chunk.offset + place;
    return (
      <ContactListRow
        key={row.id}
        row={row}
        originKind={channels?.find((channel) => channel.id === row.origin?.channelId)?.kind}
        index={index}
        isCurrent={index === shown.currentRow}
        isOpen={row.id === shown.openId}
        onOpen={() => onOpen(row.id)}
        onMeet={() => onMeet(row)}
        onFocus={() => onCurrent(index)}
      />
    );
  });
}

function rowElement(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[aria-rowindex="${index + 1}"]`) ?? null;
}

/** Puts the keyboard on the row it asked for, as soon as that row is drawn. */
function focusRow(list: HTMLElement | null, wanted: { current: number | null }): void {
  if (wanted.current === null) return;
  const row = rowElement(list, wanted.current);
  if (!row) return;
  wanted.current = null;
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
}

function rowHeightPx(list: HTMLElement): number {
  return rowElement(list, 0)?.offsetHeight ?? list.offsetHeight / Number(list.getAttribute('aria-rowcount'));
}

function rowsPerScreen(list: HTMLElement | null): number {
  return list ? Math.max(1, Math.floor((window.innerHeight * 0.7) / rowHeightPx(list))) : 1;
}

/** Brings the place of a row into the window, drawn or not. */
function scrollToRow(list: HTMLElement | null, index: number): void {
  if (!list || rowElement(list, index)) return;
  const scroller = scrollerOf(list) ?? document.documentElement;
  const listTop =
    list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
  scroller.scrollTop = listTop + index * rowHeightPx(list) - window.innerHeight / 2;
}

/** The element that scrolls around this one; null when it is the page itself. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const { overflowY } = getComputedStyle(parent);
    if (
      parent !== document.documentElement &&
      parent !== document.body &&
      (overflowY === 'auto' || overflowY === 'scroll')
    )
      return parent;
  }
  return null;
}
