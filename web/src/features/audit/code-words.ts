import { useOrganisationName, usePersonName } from '@/api/people';
import { useMessages } from '@/i18n/locale';
import { useWords } from '@/vocabulary/words';
import { isUuid } from './entry';
import { auditMessages } from './messages';

/**
 * What a code in the trail stands for. `about` is what the trail says it is: "status", "partner", "person"… Undefined
 * for an id that means nothing to a reader. A code without words is shown as it is.
 */
export function useCodeWords(): (about: string, code: string) => string | undefined {
  const t = useMessages(auditMessages);
  const words = useWords();
  const nameOf = usePersonName();
  const organisation = useOrganisationName();
  const known: Readonly<Record<string, string>> = {
    ...words.closureReason,
    ...words.track,
    ...words.note,
    ...words.role,
    ...words.milestone,
    ...words.consentPurpose,
    ...words.service,
    ...words.referralStatus,
    ...words.channel,
    ...words.state,
    ...t.decision,
  };
  return (about, code) => {
    if (isUuid(code)) return nameOf(code);
    switch (about) {
      case 'partner':
      case 'recipient':
        return organisation(code);
      case 'refusal':
        return t.refusal[code] ?? code;
      case 'purpose':
        return known[code.replace('-', '_')] ?? code;
      default:
        return known[code] ?? code;
    }
  };
}
