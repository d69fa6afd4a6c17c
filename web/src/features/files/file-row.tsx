import { Link } from '@tanstack/react-router';
import { usePersonName } from '@/api/people';
import { useSession } from '@/api/session';
import type { CaseFileSummary } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { IconPerson } from '@/ui/icons';
import { StatusBadge } from '@/ui/status-badge';
import { StateBadge } from '@/vocabulary/state-badge';
import { useWords } from '@/vocabulary/words';
import styles from './files.module.css';
import { filesMessages } from './messages';

function Person({ file }: { file: CaseFileSummary }) {
  const t = useMessages(filesMessages);
  const words = useWords();
  const format = useFormat();
  const kinds = file.exploitation.values.map((kind) => words.exploitation[kind]);
  return (
    <div>
      <div>{kinds.length > 0 ? format.list(kinds) : t.unknownExploitation}</div>
      <div className={styles.quiet}>
        {words.ageBand[file.ageBand]}
        {file.countryNow && ` · ${format.country(file.countryNow)}`}
      </div>
    </div>
  );
}

function Next({ file }: { file: CaseFileSummary }) {
  const t = useMessages(filesMessages);
  const format = useFormat();
  const { nextDue } = file;
  // one late step that is shown already needs no count
  const more = file.overdueCount > (nextDue?.overdue ? 1 : 0);
  return (
    <div>
      {nextDue ? (
        <>
          <div>{nextDue.title}</div>
          <div className={nextDue.overdue ? styles.late : styles.quiet}>
            {format.shortDate(nextDue.on)}, {format.fromToday(nextDue.on)}
          </div>
        </>
      ) : (
        <div className={styles.quiet}>{t.nothingDue}</div>
      )}
      <div className={styles.badges}>
        {more && <StatusBadge tone="attention">{t.late(file.overdueCount)}</StatusBadge>}
        {file.waitingReferrals > 0 && (
          <StatusBadge tone="neutral">{t.waiting(file.waitingReferrals)}</StatusBadge>
        )}
      </div>
    </div>
  );
}

export function FileRow({ file }: { file: CaseFileSummary }) {
  const t = useMessages(filesMessages);
  const format = useFormat();
  const nameOf = usePersonName();
  const me = useSession().id;
  const owner = file.owner === '' ? t.noOwner : file.owner === me ? t.me : (nameOf(file.owner) ?? t.someone);
  return (
    <li className={styles.row}>
      <div>
        <Link to="/files/$id" params={{ id: file.id }} className={styles.alias}>
          {file.alias}
        </Link>
        <div className={`${styles.quiet ?? ''} ${styles.number ?? ''}`}>{file.caseNumber}</div>
      </div>
      <div>
        <div className={styles.badges}>
          <StateBadge state={file.state} />
          {file.child && (
            <StatusBadge tone="attention" icon={<IconPerson size="1em" />}>
              {t.child}
            </StatusBadge>
          )}
        </div>
        <div className={styles.quiet}>
          {t.since(format.shortDate(file.stateSince.slice(0, 10)))} · {owner}
        </div>
      </div>
      <Person file={file} />
      <Next file={file} />
    </li>
  );
}
