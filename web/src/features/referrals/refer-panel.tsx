import { useEffect, useRef, useState } from 'react';
import { useCaseFile } from '@/api/case-file';
import type { CaseFile, ServiceCode } from '@/api/types';
import { useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { DraftNotice } from '@/ui/draft-notice';
import { SidePanel } from '@/ui/side-panel';
import { useDraftForm } from '@/ui/use-draft-form';
import { referralsMessages } from './messages';
import { blankReferral, checkStep, STEPS, type Step } from './referral';
import styles from './referrals.module.css';
import { SendDecision } from './send-decision';
import { StepActions } from './step-actions';
import { ItemsStep } from './steps/items-step';
import { NeedStep } from './steps/need-step';
import { PartnerStep } from './steps/partner-step';
import type { RecordConsent } from './steps/preview-step';

type Props = {
  service: ServiceCode | undefined;
  recordConsent: RecordConsent;
  onClose: () => void;
};

export function ReferPanel(props: Props) {
  const t = useMessages(referralsMessages);
  return (
    <SidePanel opened title={t.dialog.title} onClose={props.onClose}>
      <Refer {...props} />
    </SidePanel>
  );
}

/** The need, who can help, what is sent, what they will see: one question at a time, nothing sent before the last. */
function Refer({ service, recordConsent, onClose }: Props) {
  const file = useCaseFile();
  const t = useMessages(referralsMessages);
  const announce = useAnnounce();
  const [step, setStep] = useState<Step>('need');
  const { form, restored, forget, startOver, showErrors } = useDraftForm(
    `referral/${file.id}/${service ?? ''}`,
    {
      initialValues: blankReferral(service),
      validate: (values) => checkStep(step, values, t.errors),
    },
  );
  const at = STEPS.indexOf(step);
  const back = STEPS[at - 1];
  const next = STEPS[at + 1];

  function finish(sent: CaseFile | undefined): void {
    if (!sent) return;
    forget();
    announce(t.sent);
    onClose();
  }

  const goBack =
    back &&
    (() => {
      setStep(back);
    });

  return (
    <>
      <DraftNotice
        restored={restored}
        onStartOver={() => {
          startOver();
          setStep('need');
        }}
      />
      <StepHead step={step} />
      {next === undefined ? (
        <SendDecision
          form={form}
          recordConsent={recordConsent}
          onBack={goBack}
          onSent={finish}
          onRefused={(problem) => {
            showErrors(problem);
          }}
        />
      ) : (
        <form
          noValidate
          onSubmit={form.onSubmit(
            () => {
              setStep(next);
            },
            (errors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus(),
          )}
        >
          {step === 'need' && <NeedStep form={form} />}
          {step === 'partner' && <PartnerStep form={form} />}
          {step === 'items' && <ItemsStep form={form} />}
          <StepActions next={t.dialog.next} onBack={goBack} onCancel={onClose} />
        </form>
      )}
    </>
  );
}

/** The focus follows the question, so that a screen reader reads on where the person is. */
function StepHead({ step }: { step: Step }) {
  const t = useMessages(referralsMessages).dialog;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  const at = STEPS.indexOf(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  return (
    <div className={styles.step}>
      <p className={styles.count}>{t.step(at + 1, STEPS.length)}</p>
      <div className={styles.bar} aria-hidden>
        {STEPS.map((each, index) => (
          <span key={each} className={index <= at ? styles.done : undefined} />
        ))}
      </div>
      <h3 ref={heading} tabIndex={-1}>
        {t[step].title}
      </h3>
    </div>
  );
}
