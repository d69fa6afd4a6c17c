import { Button, Group } from '@mantine/core';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { caseFileQuery, useCaseFile } from '@/api/case-file';
import type { Referral, ServiceCode } from '@/api/types';
import { useMessages } from '@/i18n/locale';
import { EmptyState } from '@/ui/empty-state';
import { IconRefresh, IconSend } from '@/ui/icons';
import { Section } from '@/ui/section';
import { referralsMessages } from './messages';
import { ReferPanel } from './refer-panel';
import { inPhase } from './referral';
import { ReferralCard } from './referral-card';
import styles from './referrals.module.css';
import { RevokeDialog } from './revoke-dialog';
import type { RecordConsent } from './steps/preview-step';

const PHASES = ['waiting', 'running', 'over'] as const;

/** `recordConsent`: the consent form, which belongs to another feature and is put in from above. */
export function ReferralsPage({ recordConsent }: { recordConsent: RecordConsent }) {
  const file = useCaseFile();
  const t = useMessages(referralsMessages);
  const [referring, setReferring] = useState<{ service?: ServiceCode }>();
  const [revoking, setRevoking] = useState<Referral>();
  const may = file.may.includes('REFER');

  const refer = (
    <Button
      leftSection={<IconSend />}
      onClick={() => {
        setReferring({});
      }}
    >
      {t.refer}
    </Button>
  );
  const client = useQueryClient();
  const fetching = useIsFetching({ queryKey: caseFileQuery(file.id).queryKey, exact: true }) > 0;
  const aside: ReactNode = (
    <Group gap="sm">
      {file.referrals.length > 0 && (
        <Button
          variant="default"
          leftSection={<IconRefresh />}
          loading={fetching}
          onClick={() =>
            void client.invalidateQueries({ queryKey: caseFileQuery(file.id).queryKey, exact: true })
          }
        >
          {t.refresh}
        </Button>
      )}
      {may && refer}
    </Group>
  );

  return (
    <>
      <Section title={t.title} lead={t.lead} aside={aside}>
        {file.referrals.length === 0 && <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>}
      </Section>
      {PHASES.map((phase) => {
        const referrals = inPhase(file.referrals, phase);
        return (
          referrals.length > 0 && (
            <Section key={phase} title={t[phase]}>
              <ul className={styles.cards}>
                {referrals.map((referral) => (
                  <ReferralCard
                    key={referral.id}
                    referral={referral}
                    may={may}
                    onRevoke={() => {
                      setRevoking(referral);
                    }}
                    onAskAnother={() => {
                      setReferring({ service: referral.service });
                    }}
                  />
                ))}
              </ul>
            </Section>
          )
        );
      })}
      {referring && (
        <ReferPanel
          service={referring.service}
          recordConsent={recordConsent}
          onClose={() => {
            setReferring(undefined);
          }}
        />
      )}
      {revoking && (
        <RevokeDialog
          referral={revoking}
          onClose={() => {
            setRevoking(undefined);
          }}
        />
      )}
    </>
  );
}
