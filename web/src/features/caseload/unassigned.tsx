import type { CaseFileSummary } from '@/api/types';
import { useMessages } from '@/i18n/locale';
import { Section } from '@/ui/section';
import styles from './caseload.module.css';
import { FileLine } from './file-line';
import type { FileToHandOver } from './hand-over-panel';
import { caseloadMessages } from './messages';

type Props = { files: readonly CaseFileSummary[]; onHandOver: (file: FileToHandOver) => void };

export function Unassigned({ files, onHandOver }: Props) {
  const t = useMessages(caseloadMessages);
  return (
    <Section title={t.unassignedTitle}>
      {files.length === 0 && <p className={styles.quiet}>{t.noUnassigned}</p>}
      <ul className={styles.rows}>
        {files.map((file) => (
          <FileLine
            key={file.id}
            file={file}
            action={t.assign}
            actionLabel={`${t.assign}: ${file.caseNumber}`}
            onAction={() => {
              onHandOver({ id: file.id, caseNumber: file.caseNumber });
            }}
          />
        ))}
      </ul>
    </Section>
  );
}
