import { Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useCaseFile } from '@/api/case-file';
import { useOrganisationName } from '@/api/people';
import type { Problem } from '@/api/problem';
import type { CaseFile, SendReferral } from '@/api/types';
import { useMessages } from '@/i18n/locale';
import { ConflictDialog } from '@/ui/conflict-dialog';
import { Loading } from '@/ui/loading';
import { ProblemAlert } from '@/ui/problem-alert';
import { useWords } from '@/vocabulary/words';
import { previewQuery, useSendReferral } from './api';
import { referralsMessages } from './messages';
import {
  coveringConsent,
  refusedBefore,
  stateOfConsents,
  toDraft,
  toRequest,
  type ReferralDraft,
  type ReferralValues,
} from './referral';
import { StepActions } from './step-actions';
import { Missing, Preview, type RecordConsent } from './steps/preview-step';

type Props = {
  form: UseFormReturnType<ReferralValues>;
  recordConsent: RecordConsent;
  onBack: (() => void) | undefined;
  onSent: (file: CaseFile | undefined) => void;
  onRefused: (problem: Problem) => void;
};

export function SendDecision(props: Props) {
  const file = useCaseFile();
  const values = props.form.getValues();
  const { partner, items } = values;
  const consent = partner === undefined ? undefined : coveringConsent(file.consents, partner, items);
  const draft = toDraft(values, consent);
  return draft && <Decide {...props} draft={draft} body={toRequest(values, consent)} />;
}

function Decide({
  form,
  recordConsent,
  onBack,
  onSent,
  onRefused,
  draft,
  body,
}: Props & { draft: ReferralDraft; body: SendReferral | undefined }) {
  const file = useCaseFile();
  const t = useMessages(referralsMessages);
  const words = useWords();
  const organisation = useOrganisationName();
  const values = form.getValues();
  const { service, partner } = draft;
  const preview = useQuery(previewQuery(file.id, draft, stateOfConsents(file.consents)));
  const change = useSendReferral(values.id);
  const ready = preview.data?.missing.length === 0 && body !== undefined;

  async function send(): Promise<void> {
    if (body) onSent(await change.save(body, file.revision, onRefused));
  }

  function inWords(newest: CaseFile): string {
    return newest.referrals
      .filter((each) => each.partner === partner)
      .map((each) => `${words.service[each.service]}: ${words.referralStatus[each.status]}`)
      .join('\n');
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !change.pending) void send();
      }}
    >
      <Stack gap="md">
        {preview.isFetching && <Loading rows={4} />}
        {!preview.isFetching && preview.data && (
          <>
            <Missing
              missing={preview.data.missing}
              items={values.items}
              refused={refusedBefore(file.consents, partner)}
              recordConsent={recordConsent}
              onWithout={(left) => {
                form.setFieldValue(
                  'items',
                  values.items.filter((item) => !left.includes(item)),
                );
              }}
            />
            <Preview preview={preview.data} />
          </>
        )}
        <ProblemAlert error={preview.error} onRetry={() => void preview.refetch()} />
        <ProblemAlert
          error={change.problem}
          onRetry={change.problem?.is('consent-missing') ? () => void preview.refetch() : undefined}
        />
      </Stack>
      <StepActions
        next={ready ? t.dialog.preview.send : undefined}
        pending={change.pending}
        onBack={onBack}
      />
      {change.conflict && (
        <ConflictDialog
          opened
          fields={[
            {
              label: t.conflictTo(organisation(partner)),
              mine: words.service[service],
              theirs: inWords(change.conflict.theirs),
            },
          ]}
          busy={change.pending}
          onApplyMine={() => void change.applyMine().then(onSent)}
          onTakeTheirs={change.takeTheirs}
          onKeepEditing={change.takeTheirs}
        />
      )}
    </form>
  );
}
