import { Button } from '@mantine/core';
import { useState } from 'react';
import { useOrganisationName } from '@/api/people';
import type { ReceivedReferral } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { IconEye } from '@/ui/icons';
import { Notice } from '@/ui/notice';
import { Section } from '@/ui/section';
import { AnswerDialog } from './answer-dialog';
import styles from './inbox.module.css';
import { inboxMessages } from './messages';
import { answersTo, waitsForAnswer, type AnswerMove } from './received';

/** By when an answer is hoped for, and the answers there are. */
export function AnswerSection({ referral }: { referral: ReceivedReferral }) {
  const t = useMessages(inboxMessages);
  const format = useFormat();
  const from = useOrganisationName()(referral.from);
  const [answering, setAnswering] = useState<AnswerMove>();
  const answers = answersTo(referral);
  if (answers.length === 0) return null;
  const waits = waitsForAnswer(referral.status);
  const by = (referral.overdue ? t.replyLate : t.replyBy)(
    format.instant(referral.replyBy),
    format.fromNow(referral.replyBy),
  );

  return (
    <Section title={waits ? t.page.next : t.page.nextRunning} lead={waits ? by : undefined}>
      {waits && referral.urgency === 'U1' && <Notice tone="attention" title={t.page.phone} />}
      {referral.status === 'SEEN' && (
        <p className={styles.seen}>
          <IconEye /> {t.page.seen(from)}
        </p>
      )}
      <div className={styles.answers}>
        {answers.map((move, index) => (
          <Button
            key={move}
            variant={index === 0 ? 'filled' : 'default'}
            onClick={() => {
              setAnswering(move);
            }}
          >
            {t.act[move]}
          </Button>
        ))}
      </div>
      {answering && (
        <AnswerDialog
          referral={referral}
          move={answering}
          onClose={() => {
            setAnswering(undefined);
          }}
        />
      )}
    </Section>
  );
}
