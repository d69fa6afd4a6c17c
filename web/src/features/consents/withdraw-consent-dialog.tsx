import { Stack, Textarea, TextInput } from '@mantine/core';
import { useCaseFile } from '@/api/case-file';
import { useOrganisationName } from '@/api/people';
import type { CaseFile, Consent } from '@/api/types';
import { counted } from '@/i18n/counted';
import { today } from '@/i18n/dates';
import { useLocale, useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { ConflictDialog } from '@/ui/conflict-dialog';
import { DateField } from '@/ui/date-field';
import { Notice } from '@/ui/notice';
import { useDraftForm } from '@/ui/use-draft-form';
import { useWords } from '@/vocabulary/words';
import { useWithdrawConsent } from './api';
import { openReferralsOn } from './consent';
import styles from './consents.module.css';
import { consentsMessages } from './messages';

/** Asks once, says what follows, and wants no reason. */
export function WithdrawConsentDialog({ consent, onClose }: { consent: Consent; onClose: () => void }) {
  const file = useCaseFile();
  const t = useMessages(consentsMessages);
  const words = useWords();
  const announce = useAnnounce();
  const organisation = useOrganisationName();
  const change = useWithdrawConsent(consent.id);
  const { form, forget, showErrors } = useDraftForm(`withdrawal/${consent.id}`, {
    initialValues: { on: today(), channel: '', reason: '' },
    validate: { on: (on) => (on === '' ? t.errors.givenOn : on > today() ? t.errors.givenOnFuture : null) },
  });
  const purpose = words.consentPurpose[consent.purpose];

  function finish(saved: CaseFile | undefined): void {
    if (!saved) return;
    forget();
    announce(t.withdrawn);
    onClose();
  }

  async function withdraw(): Promise<void> {
    if (form.validate().hasErrors) return;
    const { on, channel, reason } = form.getValues();
    finish(
      await change.save(
        {
          on,
          ...(channel.trim() !== '' && { channel: channel.trim() }),
          ...(reason.trim() !== '' && { reason: reason.trim() }),
        },
        file.revision,
        showErrors,
      ),
    );
  }

  return (
    <>
      <ConfirmDialog
        opened
        title={t.withdraw.title}
        confirm={t.withdraw.confirm}
        keep={t.withdraw.keep}
        pending={change.pending}
        error={change.problem}
        shownElsewhere={Object.keys(form.errors)}
        onConfirm={() => void withdraw()}
        onKeep={onClose}
      >
        <p>
          {consent.recipient === undefined
            ? t.withdraw.lead(purpose)
            : t.withdraw.leadFor(purpose, organisation(consent.recipient))}
        </p>
        <Effects consent={consent} file={file} />
        <Stack gap="sm">
          <DateField max={today()} label={t.withdraw.on} {...form.getInputProps('on')} />
          <TextInput
            label={t.withdraw.channel}
            description={t.withdraw.channelHint}
            autoComplete="off"
            {...form.getInputProps('channel')}
          />
          <Textarea label={t.withdraw.reason} autosize minRows={2} {...form.getInputProps('reason')} />
        </Stack>
      </ConfirmDialog>
      {change.conflict && (
        <ConflictDialog
          opened
          fields={[
            {
              label: purpose,
              mine: words.consentStatus.WITHDRAWN,
              theirs: statusIn(change.conflict.theirs),
            },
          ]}
          busy={change.pending}
          onApplyMine={() => void change.applyMine().then(finish)}
          onTakeTheirs={() => {
            change.takeTheirs();
            forget();
            onClose();
          }}
          onKeepEditing={change.takeTheirs}
        />
      )}
    </>
  );

  function statusIn(theirs: CaseFile): string {
    const now = theirs.consents.find((each) => each.id === consent.id);
    return now ? words.consentStatus[now.status] : '';
  }
}

function Effects({ consent, file }: { consent: Consent; file: CaseFile }) {
  const t = useMessages(consentsMessages).withdraw;
  const words = useWords();
  const { locale } = useLocale();
  const organisation = useOrganisationName();
  const pulled = openReferralsOn(consent.id, file.referrals);
  return (
    <Notice title={t.happens}>
      <ul className={styles.effects}>
        <li>{t.stops}</li>
        <li>
          {pulled.length === 0 ? t.noReferrals : counted(locale)(pulled.length, t.referrals)}
          {pulled.length > 0 && (
            <ul>
              {pulled.map((each) => (
                <li key={each.id}>
                  {words.service[each.service]}, {organisation(each.partner)}
                </li>
              ))}
            </ul>
          )}
        </li>
        <li>{t.sent}</li>
        {consent.purpose === 'CNS_01' && <li>{t.caseServices}</li>}
        <li>{t.care}</li>
        <li>{t.final}</li>
      </ul>
    </Notice>
  );
}
