import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Milestone } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { IconCheck, IconClock } from '@/ui/icons';
import { useWords } from '@/vocabulary/words';
import styles from './file.module.css';
import { fileMessages } from './messages';
import { isSettled, MilestoneBadge, MilestoneDue, useNeedName } from './milestone';
import { useWho } from './who';

type Props = { milestone: Milestone; all: readonly Milestone[] };

function History({ milestone }: Pick<Props, 'milestone'>) {
  const t = useMessages(fileMessages).plan;
  const words = useWords();
  const format = useFormat();
  const who = useWho();
  if (milestone.records.length === 0) return null;
  return (
    <>
      <strong>{t.history}</strong>
      <ul className={styles.history}>
        {milestone.records.map((record) => (
          <li key={record.id}>
            {words.milestone[record.status]}, {format.shortDate(record.on)}{' '}
            <span className={styles.quiet}>
              ({who(record.by)}, {format.instant(record.at)})
            </span>
            {[
              record.evidence?.text,
              record.witness,
              record.reason,
              record.override?.reason && t.overrideWas(record.override.reason),
            ]
              .filter((text) => text !== undefined)
              .map((text) => (
                <p key={text} className={styles.text}>
                  {text}
                </p>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Details({ milestone, all }: Props) {
  const t = useMessages(fileMessages).plan;
  const format = useFormat();
  const nameOf = useNeedName(all);
  const facts = [
    [t.lead, format.list(milestone.lead.map((lead) => t.leadWords[lead]))],
    [t.rule, milestone.rule],
    [t.trigger, milestone.trigger],
    [t.achievedWhen, milestone.achievedWhen],
    [t.evidence, milestone.evidence],
  ].filter((fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== '');
  return (
    <div className={styles.unfolded}>
      {facts.map(([label, words]) => (
        <p key={label} className={styles.text}>
          <strong>{label}:</strong> {words}
        </p>
      ))}
      {milestone.needs.length > 0 && (
        <>
          <strong>{t.needs}</strong>
          <ul className={styles.needs}>
            {milestone.needs.map(({ code, or, met }) => (
              <li key={code} className={styles.need}>
                <span className={met ? styles.met : styles.unmet}>{met ? <IconCheck /> : <IconClock />}</span>
                <span>
                  {nameOf(code)} {or.length > 0 && `${t.or(format.list(or.map(nameOf)))} `}
                  <span className={styles.quiet}>({met ? t.needMet : t.needUnmet})</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <History milestone={milestone} />
    </div>
  );
}

export function MilestoneItem({ milestone, all, mayRecord }: Props & { mayRecord: boolean }) {
  const t = useMessages(fileMessages);
  const format = useFormat();
  const navigate = useNavigate();
  const nameOf = useNeedName(all);
  const settled = isSettled(milestone.status);
  return (
    <li>
      <div className={styles.milestone}>
        <div>
          <div className={styles.milestoneTitle}>
            <span className={styles.code}>{milestone.code}</span>
            {milestone.title}
          </div>
          <div className={styles.milestoneMeta}>
            <MilestoneBadge milestone={milestone} />
            <MilestoneDue milestone={milestone} />
            {!settled && milestone.waitingFor.length > 0 && (
              <span className={styles.quiet}>
                {t.plan.waitingFor(format.list(milestone.waitingFor.map(nameOf)))}
              </span>
            )}
          </div>
        </div>
        {mayRecord && (
          <Button
            size="xs"
            variant={settled ? 'subtle' : 'light'}
            aria-label={t.timeline.recordNamed(milestone.title)}
            onClick={() => void navigate({ to: '.', search: { record: milestone.code }, resetScroll: false })}
          >
            {t.timeline.record}
          </Button>
        )}
      </div>
      <details className={styles.details}>
        <summary aria-label={t.plan.moreOf(milestone.title)}>{t.plan.more}</summary>
        <Details milestone={milestone} all={all} />
      </details>
    </li>
  );
}
