import { useOrganisationName } from '@/api/people';
import { useFormat, type Format } from '@/i18n/format';
import { catalog, useMessages, type Translated } from '@/i18n/locale';
import type { Fact } from '@/ui/facts';
import { en } from './shared.messages.en';
import { useWords } from './words';

const messages = catalog<typeof en>({ en });

type Labels = Readonly<Record<string, string>>;
type Words = ReturnType<typeof useWords>;

/** Carried for the machines only. */
const LEFT_OUT: readonly string[] = ['id', 'consentId'];

/** Which words stand for the codes of a field, whether it travels under its own name or as a data item. */
function codesOf(key: string, words: Words, t: Translated<typeof en>): Labels | undefined {
  switch (key) {
    case 'service':
      return words.service;
    case 'urgency':
      return words.urgency;
    case 'reason':
      return t.referralReason;
    case 'ageBand':
    case 'AGE_BAND':
    case 'band':
      return words.ageBand;
    case 'gender':
    case 'GENDER':
    case 'workerGender':
    case 'interpreterGender':
      return words.gender;
    case 'interpreter':
      return words.yesNo;
    case 'EXPLOITATION_SUMMARY':
      return { ...words.meansOfControl, ...words.industry, ...words.exploitation };
    case 'riskFlags':
    case 'RISK_FLAGS':
    case 'LEGAL_SITUATION':
      return t.flag;
    case 'PLAN_MILESTONES':
      return words.milestone;
    case 'purpose':
      return words.consentPurpose;
    case 'items':
      return words.dataItem;
    default:
      return undefined;
  }
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

function textInWords(key: string, text: string, codes: Labels | undefined, format: Format): string {
  const known = codes?.[text];
  if (known !== undefined) return known;
  if (key === 'riskFlags') return format.list(text.split(', ').map((flag) => codes?.[flag] ?? flag));
  if (key === 'PLAN_MILESTONES') return text.replace(/[A-Z_]+$/, (status) => codes?.[status] ?? status);
  if (['CITIZENSHIP', 'citizenships', 'country'].includes(key) && /^[A-Z]{2}$/.test(text))
    return format.country(text);
  if (['LANGUAGE', 'language', 'primary'].includes(key) && /^[a-z]{2,3}$/.test(text))
    return format.language(text);
  if (INSTANT.test(text)) return format.instant(text);
  return DATE.test(text) ? format.date(text) : text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What a partner sees, in words, for both sides of a referral: the sender's preview and the partner's page read the same
 * record through this, so that they cannot tell it differently. A field without words of its own is shown all the same.
 */
export function useSharedFacts(): (record: Readonly<Record<string, unknown>>) => Fact[] {
  const t = useMessages(messages);
  const words = useWords();
  const format = useFormat();
  const organisation = useOrganisationName();
  const labels: Labels = { ...t.field, ...words.dataItem };

  function simple(key: string, value: unknown): string {
    if (typeof value === 'boolean') return value ? t.yes : t.no;
    if (typeof value === 'string' && (key === 'from' || key === 'to')) return organisation(value);
    if (typeof value === 'number') return format.number(value);
    if (Array.isArray(value)) return format.list(value.map((each) => simple(key, each)).filter(Boolean));
    if (isRecord(value)) {
      return format.list(
        Object.entries(value)
          .map(([inner, each]) => simple(inner, each))
          .filter(Boolean),
      );
    }
    return typeof value === 'string' ? textInWords(key, value, codesOf(key, words, t), format) : '';
  }

  function fact(label: string, key: string, value: unknown): Fact {
    if (Array.isArray(value) && value.length > 1) {
      const lines = value.map((each) => simple(key, each)).filter(Boolean);
      return { label, value: lines.map((line) => <div key={line}>{line}</div>) };
    }
    const inWords = simple(key, value);
    return inWords === '' ? { label, value: t.notKnown, unknown: true } : { label, value: inWords };
  }

  return (record) =>
    Object.entries(record)
      .filter(([key]) => !LEFT_OUT.includes(key))
      .flatMap(([key, value]) => {
        const label = labels[key] ?? key;
        if (!isRecord(value)) return [fact(label, key, value)];
        return Object.entries(value)
          .filter(([part]) => !LEFT_OUT.includes(part))
          .map(([part, each]) =>
            fact(
              key === 'items' ? (labels[part] ?? part) : t.partOf(label, labels[part] ?? part),
              part,
              each,
            ),
          );
      });
}
