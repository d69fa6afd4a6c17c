import { useMessages } from '@/i18n/locale';
import { IconCheck, IconCross } from '@/ui/icons';
import { StatusBadge } from '@/ui/status-badge';
import styles from './audit.module.css';
import { auditMessages } from './messages';

/** Whether every entry still carries the fingerprint of the one before it. Nothing is claimed when it was not checked. */
export function ChainBadge({ intact }: { intact: boolean | undefined }) {
  const t = useMessages(auditMessages);
  if (intact === undefined) return null;
  return (
    <div className={styles.chain}>
      <StatusBadge
        tone={intact ? 'done' : 'attention'}
        icon={intact ? <IconCheck size="1em" /> : <IconCross size="1em" />}
      >
        {intact ? t.intact : t.broken}
      </StatusBadge>
      <p>{intact ? t.intactHint : t.brokenHint}</p>
    </div>
  );
}
