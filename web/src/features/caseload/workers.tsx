import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { usePersonName } from '@/api/people';
import type { Caseload } from '@/api/types';
import { counted } from '@/i18n/counted';
import { useFormat } from '@/i18n/format';
import { useLocale, useMessages } from '@/i18n/locale';
import { Loading } from '@/ui/loading';
import { ProblemAlert } from '@/ui/problem-alert';
import { Section } from '@/ui/section';
import { StatusBadge, type Tone } from '@/ui/status-badge';
import { filesOfQuery } from './api';
import styles from './caseload.module.css';
import { FileLine } from './file-line';
import type { FileToHandOver } from './hand-over-panel';
import { loadLevel, type LoadLevel } from './load';
import { caseloadMessages } from './messages';

type Worker = Caseload['workers'][number];
type Props = { workers: readonly Worker[]; onHandOver: (file: FileToHandOver) => void };

const TONE: Record<LoadLevel, Tone> = { light: 'done', full: 'info', over: 'attention' };

export function Workers({ workers, onHandOver }: Props) {
  const t = useMessages(caseloadMessages);
  return (
    <Section title={t.workersTitle} lead={t.loadHint}>
      {workers.length === 0 && <p className={styles.quiet}>{t.noWorkers}</p>}
      <ul className={styles.rows}>
        {workers.map((worker) => (
          <WorkerRow key={worker.person} worker={worker} onHandOver={onHandOver} />
        ))}
      </ul>
    </Section>
  );
}

function WorkerRow({ worker, onHandOver }: { worker: Worker; onHandOver: Props['onHandOver'] }) {
  const t = useMessages(caseloadMessages);
  const { locale } = useLocale();
  const format = useFormat();
  const name = usePersonName()(worker.person) ?? t.colleague;
  const [opened, setOpened] = useState(false);
  const files = useId();
  const level = loadLevel(worker.load);
  const numbers: [string, number][] = [
    [t.open, worker.open],
    [t.overdue, worker.overdue],
    [t.waitingReferrals, worker.waitingReferrals],
  ];
  return (
    <li>
      <div className={styles.main}>
        <div className={styles.title}>
          {name}
          <StatusBadge tone={TONE[level]}>
            {t.level[level]} · {counted(locale)(worker.load, t.points)}
          </StatusBadge>
        </div>
        <dl className={styles.numbers}>
          {numbers.map(([label, count]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{format.number(count)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <Button
        variant="default"
        size="xs"
        aria-expanded={opened}
        aria-controls={opened ? files : undefined}
        onClick={() => {
          setOpened(!opened);
        }}
      >
        {opened ? t.hideFiles(name) : t.showFiles(name)}
      </Button>
      {opened && (
        <div className={styles.files} id={files}>
          <FilesOf person={worker.person} onHandOver={onHandOver} />
        </div>
      )}
    </li>
  );
}

function FilesOf({ person, onHandOver }: { person: string; onHandOver: Props['onHandOver'] }) {
  const t = useMessages(caseloadMessages);
  const list = useInfiniteQuery(filesOfQuery(person));
  const files = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {list.isPending && <Loading rows={2} />}
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isSuccess && files.length === 0 && <p className={styles.quiet}>{t.noFiles}</p>}
      <ul className={styles.rows}>
        {files.map((file) => (
          <FileLine
            key={file.id}
            file={file}
            action={t.pass}
            actionLabel={`${t.pass}: ${file.caseNumber}`}
            onAction={() => {
              onHandOver({ id: file.id, caseNumber: file.caseNumber, owner: person });
            }}
          />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t.moreFiles}
        </Button>
      )}
    </>
  );
}
