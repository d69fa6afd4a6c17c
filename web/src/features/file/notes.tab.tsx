import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCaseFile } from '@/api/case-file';
import type { Note } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { EmptyState } from '@/ui/empty-state';
import { IconNote } from '@/ui/icons';
import { Loading } from '@/ui/loading';
import { uiMessages } from '@/ui/messages';
import { ProblemAlert } from '@/ui/problem-alert';
import { Section } from '@/ui/section';
import { SidePanel } from '@/ui/side-panel';
import { StatusBadge } from '@/ui/status-badge';
import { useWords } from '@/vocabulary/words';
import { notesQuery } from './api';
import styles from './file.module.css';
import { fileMessages } from './messages';
import { NoteForm } from './note-form';
import { useWho } from './who';

function NoteItem({ note, onCorrect }: { note: Note; onCorrect: (() => void) | undefined }) {
  const t = useMessages(fileMessages).notes;
  const words = useWords();
  const format = useFormat();
  const who = useWho();
  return (
    <li className={styles.note}>
      <div className={styles.noteHead}>
        <span className={styles.eventTitle}>
          {format.date(note.occurredOn)}
          <StatusBadge tone="neutral" icon={<IconNote size="1em" />}>
            {words.note[note.kind]}
          </StatusBadge>
          {note.corrects !== undefined && <span className={styles.quiet}>{t.corrects}</span>}
          {note.correctedBy !== undefined && <span className={styles.late}>{t.corrected}</span>}
        </span>
        {onCorrect && (
          <Button
            size="xs"
            variant="subtle"
            aria-label={t.correctNamed(format.date(note.occurredOn))}
            onClick={onCorrect}
          >
            {t.correct}
          </Button>
        )}
      </div>
      <p className={styles.text}>{note.text ?? t.erased}</p>
      <span className={styles.quiet}>{t.by(who(note.by), format.instant(note.writtenAt))}</span>
    </li>
  );
}

export function NotesTab() {
  const t = useMessages(fileMessages).notes;
  const ui = useMessages(uiMessages);
  const file = useCaseFile();
  const [correcting, setCorrecting] = useState<Note>();
  const notes = useInfiniteQuery(notesQuery(file.id));
  const items = notes.data?.pages.flatMap((page) => page.items) ?? [];
  const mayWrite = file.may.includes('NOTE');
  function stop(): void {
    setCorrecting(undefined);
  }
  return (
    <div className={styles.stack}>
      {mayWrite && (
        <Section title={t.write} lead={t.textHint}>
          <NoteForm />
        </Section>
      )}
      <Section title={t.list}>
        <ProblemAlert error={notes.error} onRetry={() => void notes.refetch()} />
        {notes.isPending && <Loading />}
        {notes.isSuccess && items.length === 0 && <EmptyState title={t.empty} />}
        <ol className={styles.plain}>
          {items.map((note) => (
            <NoteItem
              key={note.id}
              note={note}
              onCorrect={
                mayWrite && note.correctedBy === undefined
                  ? () => {
                      setCorrecting(note);
                    }
                  : undefined
              }
            />
          ))}
        </ol>
        {notes.hasNextPage && (
          <Button
            variant="default"
            loading={notes.isFetchingNextPage}
            onClick={() => void notes.fetchNextPage()}
          >
            {ui.more}
          </Button>
        )}
      </Section>
      <SidePanel opened={correcting !== undefined} title={t.correcting} onClose={stop}>
        {correcting && <NoteForm key={correcting.id} corrects={correcting} onDone={stop} />}
      </SidePanel>
    </div>
  );
}
