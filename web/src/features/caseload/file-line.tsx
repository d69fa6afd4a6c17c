import { Button } from '@mantine/core';
import type { CaseFileSummary } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { TextLink } from '@/ui/links';
import { StatusBadge } from '@/ui/status-badge';
import { StateBadge } from '@/vocabulary/state-badge';
import styles from './caseload.module.css';
import { caseloadMessages } from './messages';

type Props = { file: CaseFileSummary; action: string; actionLabel: string; onAction: () => void };

/** One file in a supervisor's list, with what can be done about who carries it. */
export function FileLine({ file, action, actionLabel, onAction }: Props) {
  const t = useMessages(caseloadMessages);
  const format = useFormat();
  return (
    <li>
      <div className={styles.main}>
        <div className={styles.title}>
          <TextLink to="/files/$id" params={{ id: file.id }}>
            {file.caseNumber} · {file.alias}
          </TextLink>
          <StateBadge state={file.state} />
          {file.child && <StatusBadge tone="attention">{t.child}</StatusBadge>}
        </div>
        <p>
          {t.since(format.shortDate(file.stateSince.slice(0, 10)))}
          {file.overdueCount > 0 && ` · ${t.late(format.number(file.overdueCount))}`}
        </p>
      </div>
      <Button variant="default" size="xs" aria-label={actionLabel} onClick={onAction}>
        {action}
      </Button>
    </li>
  );
}
