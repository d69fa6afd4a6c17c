import { RecordConsentPanel } from '@/features/consents/record-consent-panel';
import { ReferralsPage } from '@/features/referrals/referrals.page';

/** A missing consent can be recorded without leaving the referral: two features, put together here. */
export function FileReferrals() {
  return <ReferralsPage recordConsent={RecordConsentPanel} />;
}
