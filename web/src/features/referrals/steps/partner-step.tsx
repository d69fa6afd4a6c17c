import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useCaseFile } from '@/api/case-file';
import { useSession } from '@/api/session';
import type { Partner } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { ChoiceGroup } from '@/ui/choice-group';
import { EmptyState } from '@/ui/empty-state';
import { Loading } from '@/ui/loading';
import { ProblemAlert } from '@/ui/problem-alert';
import { useWords } from '@/vocabulary/words';
import { partnersQuery } from '../api';
import { referralsMessages } from '../messages';
import { hasConsentFor, refusedBefore, type ReferralValues } from '../referral';

export function PartnerStep({ form }: { form: UseFormReturnType<ReferralValues> }) {
  const t = useMessages(referralsMessages).dialog.partner;
  const words = useWords();
  const { organisation: own } = useSession();
  const { service, partner } = form.getValues();
  const { data, error, isPending, refetch } = useQuery(partnersQuery(service));
  if (isPending) return <Loading rows={3} />;
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  const partners = data.filter((each) => each.organisation !== own);
  if (partners.length === 0) {
    return (
      <EmptyState title={t.none(service === undefined ? '' : words.service[service])}>
        {t.noneHint}
      </EmptyState>
    );
  }
  return (
    <ChoiceGroup
      path="partner"
      label={t.choose}
      required
      error={form.errors.partner}
      choices={partners.map((each) => ({
        value: each.organisation,
        label: each.name,
        hint: <About partner={each} />,
      }))}
      value={partner}
      onChange={(chosen) => {
        form.setFieldValue('partner', chosen);
      }}
    />
  );
}

function About({ partner }: { partner: Partner }) {
  const { consents } = useCaseFile();
  const t = useMessages(referralsMessages).dialog.partner;
  const format = useFormat();
  const { organisation, country, regions, languages, serves, note } = partner;
  const consent = hasConsentFor(consents, organisation)
    ? t.consentReady
    : refusedBefore(consents, organisation)
      ? t.consentRefused
      : t.consentNone;
  const lines = [
    t.covers(format.list([...regions, format.country(country)])),
    ...(languages.length === 0 ? [] : [t.languages(format.list(languages.map(format.language)))]),
    ...(serves === undefined ? [] : [t.serves(serves)]),
    ...(note === undefined ? [] : [note]),
    consent,
  ];
  return lines.map((line) => (
    <span key={line}>
      {line}
      <br />
    </span>
  ));
}
