import { Link } from '@tanstack/react-router';
import { useOrganisationName } from '@/api/people';
import type { WorkItem } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { useWords, wordFor } from '@/vocabulary/words';
import { workMessages } from './messages';
import styles from './work.module.css';

/** What the item is about, in words. A code this version has no word for falls back to the service's own title. */
function useWhat(item: WorkItem): string {
  const t = useMessages(workMessages);
  const words = useWords();
  const organisation = useOrganisationName();
  switch (item.kind) {
    case 'MILESTONE':
      return item.title ?? item.code ?? '';
    case 'REFERRAL': {
      const service = wordFor(words.service, item.code) ?? item.title ?? '';
      return item.partner === undefined ? service : t.referralTo(service, organisation(item.partner));
    }
    case 'APPROVAL':
      return t.approval(wordFor(words.state, item.code) ?? '');
    case 'FILE': {
      const role = wordFor(words.role, item.code);
      return role === undefined ? t.newFile : t.newFileAs(role);
    }
    case 'CONSENT_EXPIRING': {
      const purpose = wordFor(words.consentPurpose, item.code);
      return purpose === undefined ? t.expiring : t.expiringFor(purpose);
    }
  }
}

function useStatus(item: WorkItem): string | undefined {
  const words = useWords();
  return item.kind === 'REFERRAL' ? wordFor(words.referralStatus, item.status) : undefined;
}

function When({ item, late }: { item: WorkItem; late: boolean }) {
  const t = useMessages(workMessages);
  const format = useFormat();
  if (item.on === undefined) return null;
  const words = late && item.days !== undefined ? t.daysLate(Math.abs(item.days)) : format.fromToday(item.on);
  return (
    <div className={styles.when}>
      <span className={late ? styles.whenLate : undefined}>{words}</span>
      {!late && (
        <>
          <br />
          {format.shortDate(item.on)}
        </>
      )}
    </div>
  );
}

const TAB = {
  MILESTONE: '/files/$id/plan',
  REFERRAL: '/files/$id/referrals',
  CONSENT_EXPIRING: '/files/$id/consents',
  APPROVAL: '/files/$id',
  FILE: '/files/$id',
} as const;

type Props = {
  item: WorkItem;
  late: boolean;
  /** Under the heading of its file, which then need not be named again. */
  ofItsFile?: boolean;
};

export function WorkItemRow({ item, late, ofItsFile = false }: Props) {
  const what = useWhat(item);
  const status = useStatus(item);
  const search = item.kind === 'MILESTONE' && item.code !== undefined ? { record: item.code } : {};
  return (
    <li className={styles.item}>
      <Link to={TAB[item.kind]} params={{ id: item.file }} search={search} className={styles.what}>
        {what}
      </Link>
      {!ofItsFile && (
        <div className={styles.whose}>
          {item.alias} · <span className={styles.number}>{item.caseNumber}</span>
          {status !== undefined && ` · ${status}`}
        </div>
      )}
      <When item={item} late={late} />
    </li>
  );
}
