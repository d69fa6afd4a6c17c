import { useCaseFile } from '@/api/case-file';
import { useOrganisationName } from '@/api/people';
import type { CaseFile, GiveConsent } from '@/api/types';
import { today } from '@/i18n/dates';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { ConflictDialog, type VersionField } from '@/ui/conflict-dialog';
import { DraftNotice } from '@/ui/draft-notice';
import { FormActions } from '@/ui/form-actions';
import { ProblemAlert } from '@/ui/problem-alert';
import { SidePanel } from '@/ui/side-panel';
import { useDraftForm } from '@/ui/use-draft-form';
import { useWords } from '@/vocabulary/words';
import { useRecordConsent } from './api';
import { answersLike, blankConsent, checkConsent, toConsent, type ConsentAsked } from './consent';
import { ConsentFields } from './consent-fields';
import { consentsMessages } from './messages';

type Props = {
  /** What is already known about the answer to record. */
  asked?: ConsentAsked | undefined;
  onClose: () => void;
};

export function RecordConsentPanel({ asked, onClose }: Props) {
  const t = useMessages(consentsMessages);
  return (
    <SidePanel opened title={t.form.title} onClose={onClose}>
      <RecordConsent asked={asked} onClose={onClose} />
    </SidePanel>
  );
}

function RecordConsent({ asked, onClose }: Props) {
  const file = useCaseFile();
  const t = useMessages(consentsMessages);
  const announce = useAnnounce();
  const versions = useVersions();
  const now = today();
  const draft = ['consent', file.id, asked?.purpose, asked?.recipient].filter(Boolean).join('/');
  const { form, restored, forget, startOver, showErrors } = useDraftForm(draft, {
    initialValues: blankConsent(file, now, asked),
    validate: (values) => checkConsent(values, now, t.errors),
  });
  const change = useRecordConsent(form.getValues().id);

  async function record(): Promise<void> {
    const body = toConsent(form.getValues());
    if (body) finish(await change.save(body, file.revision, showErrors));
  }

  function finish(saved: CaseFile | undefined): void {
    if (!saved) return;
    forget();
    announce(t.recorded);
    onClose();
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        // this panel may stand over another form, which is still its parent for React
        event.stopPropagation();
        form.onSubmit(
          () => void record(),
          (errors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus(),
        )(event);
      }}
    >
      <DraftNotice restored={restored} onStartOver={startOver} />
      <ConsentFields form={form} child={file.child} fixed={asked?.recipient !== undefined} today={now} />
      <ProblemAlert error={change.problem} shownElsewhere={Object.keys(form.errors)} />
      <FormActions submit={t.form.save} pending={change.pending} onCancel={onClose} />
      {change.conflict && (
        <ConflictDialog
          opened
          fields={versions(change.conflict.mine, change.conflict.theirs)}
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
    </form>
  );
}

/** What I am about to record beside what the file now holds for the same purpose and organisation. */
function useVersions(): (mine: GiveConsent, theirs: CaseFile) => VersionField[] {
  const t = useMessages(consentsMessages);
  const words = useWords();
  const format = useFormat();
  const organisation = useOrganisationName();
  function inWords({ decision, dataItems = [], givenOn, recipient }: GiveConsent): string {
    return [
      t.form[decision],
      ...(recipient === undefined ? [] : [organisation(recipient)]),
      format.list(dataItems.map((item) => words.dataItem[item])),
      format.date(givenOn),
    ].join('\n');
  }
  return (mine, theirs) => [
    {
      label: words.consentPurpose[mine.purpose],
      mine: inWords(mine),
      theirs: answersLike(mine, theirs.consents).map(inWords).join('\n\n'),
    },
  ];
}
