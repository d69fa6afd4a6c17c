import { useFileChange } from '@/api/case-file';
import { answer, cases, ifMatch } from '@/api/client';
import type { GiveConsent } from '@/api/types';

/** `consentId` is minted when the dialog opens, so that sending twice records once. */
export function useRecordConsent(consentId: string) {
  return useFileChange((id, body: GiveConsent, revision) =>
    answer(
      cases.PUT('/case-files/{id}/consents/{consentId}', {
        params: { path: { id, consentId }, header: ifMatch(revision) },
        body,
      }),
    ),
  );
}

export type Withdrawal = { on: string; channel?: string; reason?: string };

export function useWithdrawConsent(consentId: string) {
  return useFileChange((id, body: Withdrawal, revision) =>
    answer(
      cases.POST('/case-files/{id}/consents/{consentId}/withdrawal', {
        params: { path: { id, consentId }, header: ifMatch(revision) },
        body,
      }),
    ),
  );
}
