import { useOrganisationName, usePersonName } from '@/api/people';
import type { TrailItem } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { IconEye, IconLock, IconNote } from '@/ui/icons';
import { StatusBadge, type Tone } from '@/ui/status-badge';
import { useWords } from '@/vocabulary/words';
import styles from './audit.module.css';
import { useCodeWords } from './code-words';
import { isUuid, objectOf, spelled } from './entry';
import { auditMessages } from './messages';

const TONE: Record<TrailItem['kind'], Tone> = { ACT: 'info', READ: 'neutral', REFUSED: 'attention' };
const ICON = { ACT: IconNote, READ: IconEye, REFUSED: IconLock };

export function Entries({ entries }: { entries: readonly TrailItem[] }) {
  const t = useMessages(auditMessages);
  return (
    <ol className={styles.entries} aria-label={t.entries}>
      {entries.map((entry, index) => (
        <Entry key={`${entry.at}/${entry.act}/${String(index)}`} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry }: { entry: TrailItem }) {
  const t = useMessages(auditMessages);
  const words = useWords();
  const format = useFormat();
  const nameOf = usePersonName();
  const organisation = useOrganisationName();
  const inWords = useCodeWords();
  const acts: Readonly<Record<string, string>> = t.act;
  const roles: Readonly<Record<string, string>> = words.role;
  const purposes: Readonly<Record<string, string>> = t.purpose;
  const Icon = ICON[entry.kind];

  const act = acts[entry.act] ?? spelled(entry.act);
  const object = objectOf(entry);
  const what = [act, object && inWords(object.kind, object.id)].filter(Boolean).join(': ');
  const who = isUuid(entry.actor)
    ? (nameOf(entry.actor) ?? t.colleagueOf(organisation(entry.organisation)))
    : t.system;
  const role = roles[entry.role];
  const purpose = purposes[entry.purpose.toLowerCase().replaceAll('_', '-')];

  return (
    <li className={entry.kind === 'REFUSED' ? styles.refused : undefined}>
      <span className={styles.when}>{format.instant(entry.at)}</span>
      <div className={styles.what}>
        <p>{entry.kind === 'REFUSED' ? t.refused(what) : what}</p>
        <p className={styles.who}>
          {[who, role !== undefined && t.asRole(role), purpose].filter(Boolean).join(', ')}
        </p>
        <Details details={entry.details} />
      </div>
      <span>
        <StatusBadge tone={TONE[entry.kind]} icon={<Icon size="1em" />}>
          {t.kind[entry.kind]}
        </StatusBadge>
      </span>
    </li>
  );
}

/** Codes only, in words where there are some: the trail holds no personal value. */
function Details({ details }: { details: TrailItem['details'] }) {
  const t = useMessages(auditMessages);
  const inWords = useCodeWords();
  const labels: Readonly<Record<string, string>> = t.detail;
  const lines = Object.entries(details).map(([key, code]) => {
    const text = inWords(key, code);
    return text === undefined ? '' : `${labels[key] ?? spelled(key)}: ${text}`;
  });
  const shown = lines.filter((line) => line !== '');
  return shown.length === 0 ? null : <p className={styles.who}>{shown.join(' · ')}</p>;
}
