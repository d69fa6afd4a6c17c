import { Textarea } from '@mantine/core';
import { useCaseFile } from '@/api/case-file';
import { useOrganisationName } from '@/api/people';
import type { CaseFile, Referral } from '@/api/types';
import { useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { ConflictDialog } from '@/ui/conflict-dialog';
import { useDraftForm } from '@/ui/use-draft-form';
import { useWords } from '@/vocabulary/words';
import { useRevokeReferral } from './api';
import { referralsMessages } from './messages';
import { hasShared } from './referral';

export function RevokeDialog({ referral, onClose }: { referral: Referral; onClose: () => void }) {
  const file = useCaseFile();
  const t = useMessages(referralsMessages);
  const words = useWords();
  const announce = useAnnounce();
  const organisation = useOrganisationName();
  const change = useRevokeReferral(referral.id);
  const { form, forget, showErrors } = useDraftForm(`revocation/${referral.id}`, {
    initialValues: { why: '' },
    validate: { why: (why) => (why.trim() === '' ? t.revoking.whyMissing : null) },
  });

  function finish(saved: CaseFile | undefined): void {
    if (!saved) return;
    forget();
    announce(t.revoked);
    onClose();
  }

  async function revoke(): Promise<void> {
    if (form.validate().hasErrors) return;
    finish(await change.save({ why: form.getValues().why.trim() }, file.revision, showErrors));
  }

  return (
    <>
      <ConfirmDialog
        opened
        title={t.revoking.title}
        confirm={t.revoking.confirm}
        keep={t.revoking.keep}
        pending={change.pending}
        error={change.problem}
        shownElsewhere={Object.keys(form.errors)}
        onConfirm={() => void revoke()}
        onKeep={onClose}
      >
        <p>{t.revoking.lead(organisation(referral.partner))}</p>
        {hasShared(referral) && <p>{t.revoking.shared}</p>}
        <p>{t.revoking.final}</p>
        <Textarea
          label={t.revoking.why}
          description={t.revoking.whyHint}
          withAsterisk
          autosize
          minRows={2}
          {...form.getInputProps('why')}
        />
      </ConfirmDialog>
      {change.conflict && (
        <ConflictDialog
          opened
          fields={[
            {
              label: t.toPartner(words.service[referral.service], organisation(referral.partner)),
              mine: `${words.referralStatus.REVOKED}\n${change.conflict.mine.why}`,
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
    const now = theirs.referrals.find((each) => each.id === referral.id);
    return now ? words.referralStatus[now.status] : '';
  }
}
