import { useOrganisationName } from '@/api/people';
import type { TimelineItem } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { useWords, wordFor } from '@/vocabulary/words';
import { fileMessages } from './messages';
import { useWho } from './who';

type Title = (item: TimelineItem) => string;

/** What happened, in one line. Codes this version has no words for leave only the kind of event. */
export function useTimelineTitle(): Title {
  const t = useMessages(fileMessages).timeline;
  const words = useWords();
  const format = useFormat();
  const who = useWho();
  const organisation = useOrganisationName();

  function named(item: TimelineItem, ...parts: (string | undefined)[]): string {
    const known = parts.filter((part) => part !== undefined && part !== '');
    return known.length === 0 ? t.kind[item.kind] : `${t.kind[item.kind]}: ${known.join(', ')}`;
  }

  function slip(item: TimelineItem): string {
    const title = item.title ?? item.code ?? t.kind.SLIP;
    const { from, to } = item.details;
    if (to === undefined) return t.slipGone(title);
    return from === undefined
      ? t.slipTo(title, format.shortDate(to))
      : t.slip(title, format.shortDate(from), format.shortDate(to));
  }

  function team(item: TimelineItem): string {
    const { person, role } = item.details;
    const name = person === undefined ? '' : who(person);
    switch (item.status) {
      case 'JOINED':
        return t.joined(name, wordFor(words.role, role) ?? '');
      case 'LEFT':
        return t.left(name);
      case 'OWNER':
        return t.owner(name);
      default:
        return t.kind.TEAM;
    }
  }

  return (item) => {
    const { details } = item;
    switch (item.kind) {
      case 'OPENED':
        return named(item, wordFor(words.channel, details.channel));
      case 'MOVED': {
        const to = wordFor(words.state, item.status ?? details.to);
        return to === undefined ? t.kind.MOVED : t.movedTo(to);
      }
      case 'SLIP':
        return slip(item);
      case 'MILESTONE':
        return item.title ?? wordFor(words.track, item.code) ?? item.code ?? t.kind.MILESTONE;
      case 'NOTE':
        return named(item, wordFor(words.note, item.code));
      case 'CONSENT':
      case 'CONSENT_WITHDRAWN':
        return named(
          item,
          wordFor(words.consentPurpose, item.code),
          details.recipient === undefined ? undefined : organisation(details.recipient),
        );
      case 'REFERRAL':
      case 'REFERRAL_ANSWER':
        return named(
          item,
          wordFor(words.service, item.code),
          details.partner === undefined ? undefined : organisation(details.partner),
        );
      case 'TEAM':
        return team(item);
      case 'CLOSING':
        return named(item, wordFor(words.closureReason, details.reason));
    }
  };
}
