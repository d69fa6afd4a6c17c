import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { WorkItem } from '@/api/types';
import { useMessages } from '@/i18n/locale';
import { byFile, type FileOfWork } from './by-file';
import { workMessages } from './messages';
import { WorkItemRow } from './work-item';
import styles from './work.module.css';

const FILES_AT_FIRST = 6;
const STEPS_AT_FIRST = 3;

function LateFile({ late }: { late: FileOfWork }) {
  const t = useMessages(workMessages);
  const more = late.items.length - STEPS_AT_FIRST;
  return (
    <li className={styles.group}>
      <h3 className={styles.groupTitle}>
        <Link to="/files/$id" params={{ id: late.file }} className={styles.fileLink}>
          {late.alias}
        </Link>{' '}
        <span className={styles.groupNumber}>{late.caseNumber}</span>
      </h3>
      <ul className={styles.list}>
        {late.items.slice(0, STEPS_AT_FIRST).map((item) => (
          <WorkItemRow key={item.code} item={item} late ofItsFile />
        ))}
      </ul>
      {more > 0 && (
        <Link to="/files/$id/plan" params={{ id: late.file }} className={styles.more}>
          {t.moreSteps(more)}
        </Link>
      )}
    </li>
  );
}

/** What is late, file by file: a person is one thing to think of, not seven lines in a list. */
export function LatePile({ items }: { items: readonly WorkItem[] }) {
  const t = useMessages(workMessages);
  const [all, showAll] = useState(false);
  const files = byFile(items);
  const shown = all ? files : files.slice(0, FILES_AT_FIRST);
  return (
    <>
      <ul className={styles.groups}>
        {shown.map((file) => (
          <LateFile key={file.file} late={file} />
        ))}
      </ul>
      {shown.length < files.length && (
        <Button
          variant="default"
          size="sm"
          mt="md"
          onClick={() => {
            showAll(true);
          }}
        >
          {t.allFiles(files.length)}
        </Button>
      )}
    </>
  );
}
