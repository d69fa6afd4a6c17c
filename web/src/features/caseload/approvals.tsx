import { usePersonName } from '@/api/people';
import { useSession } from '@/api/session';
import type { Caseload } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { LinkButton } from '@/ui/links';
import { Section } from '@/ui/section';
import { useWords } from '@/vocabulary/words';
import styles from './caseload.module.css';
import { caseloadMessages } from './messages';

/** Decided inside the file, where what it rests on can be read. Never by whoever proposed it. */
export function Approvals({ approvals }: { approvals: Caseload['approvals'] }) {
  const t = useMessages(caseloadMessages);
  const words = useWords();
  const format = useFormat();
  const nameOf = usePersonName();
  const { id: me } = useSession();
  return (
    <Section title={t.approvalsTitle}>
      {approvals.length === 0 && <p className={styles.quiet}>{t.noApprovals}</p>}
      <ul className={styles.rows}>
        {approvals.map((each) => (
          <li key={each.file + each.to}>
            <div className={styles.main}>
              <div className={styles.title}>
                {each.caseNumber} · {each.alias}
              </div>
              <p>
                {t.proposed(
                  each.kind === 'CLOSURE' ? t.approval.CLOSURE : t.nextStep(words.state[each.to]),
                  nameOf(each.by) ?? t.colleague,
                  format.fromNow(each.at),
                )}
              </p>
              {each.by === me && <p>{t.own}</p>}
            </div>
            {each.by !== me && (
              <LinkButton
                to={each.kind === 'CLOSURE' ? '/files/$id/closing' : '/files/$id'}
                params={{ id: each.file }}
                aria-label={t.decideThis(each.caseNumber)}
              >
                {t.decide}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
