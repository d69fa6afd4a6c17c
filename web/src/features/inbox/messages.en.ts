import type { PartnerMoveRequest, ReferralStatus } from '@/api/types';

type Move = PartnerMoveRequest['move'];
type Reason = NonNullable<PartnerMoveRequest['reason']>;

const act: Record<Move, string> = {
  SEE: 'Mark as read',
  ACCEPT: 'Yes, we will help',
  DECLINE: 'No, we cannot',
  START: 'Help has begun',
  NO_SHOW: 'They did not come',
  COMPLETE: 'Our help has ended',
};
const reason: Record<Reason, string> = {
  CAPACITY: 'We have no place or time',
  MANDATE: 'It is not what we do',
  AREA: 'It is outside our area',
  SAFETY: 'It would not be safe with us',
  INCOMPLETE: 'We need to know more first',
  OTHER: 'Another reason',
};

/** As the receiving organisation sees it. */
const status: Record<ReferralStatus, string> = {
  QUEUED: 'Arriving',
  SENT: 'New',
  SEEN: 'Waiting for your answer',
  ACCEPTED: 'You accepted',
  IN_SERVICE: 'Help has begun',
  COMPLETED: 'Your help has ended',
  PARTLY: 'Ended, need partly met',
  DECLINED: 'You declined',
  EXPIRED: 'No answer in time',
  WITHDRAWN: 'Consent withdrawn',
  REVOKED: 'Taken back by the sender',
  NO_SHOW: 'They did not come',
};

/** The same as steps that have happened. */
const step: Record<ReferralStatus, string> = {
  ...status,
  SENT: 'Received',
  SEEN: 'Opened in your organisation',
};

export const en = {
  status,
  step,
  act,
  reason,
  title: 'Inbox',
  lead: 'People whom other organisations ask you to help.',
  boxes: 'Which referrals',
  open: 'Open',
  closed: 'Ended',
  emptyOpenTitle: 'Nothing is waiting',
  emptyOpen: 'New referrals to your organisation appear here.',
  emptyClosedTitle: 'Nothing here yet',
  emptyClosed: 'Referrals that have ended stay here without personal details.',
  from: (organisation: string) => `From ${organisation}`,
  received: (when: string) => `Received ${when}`,
  replyBy: (when: string, relative: string) => `Please answer by ${when} (${relative})`,
  replyLate: (when: string, relative: string) => `An answer was hoped for by ${when} (${relative})`,
  caseNumber: (number: string) => `Case ${number}`,
  more: 'Show more',
  refresh: 'Look for new ones',
  backToInbox: 'Back to the inbox',
  page: {
    need: 'What is needed',
    consent: 'What the person agreed to',
    consentLead: (organisation: string) =>
      `The person agreed that ${organisation} may share the following with you:`,
    consentNothing: (organisation: string) =>
      `The person agreed that ${organisation} may ask you for help. Nothing more was agreed.`,
    consentUntil: (date: string) => `Their consent is valid until ${date}.`,
    history: 'What happened so far',
    hiddenTitle: 'Not shown yet',
    hidden: (organisation: string) =>
      `You do not see a name or how to reach the person yet. ${organisation} shares what the person agreed to as soon as you accept. This protects them if you cannot help.`,
    arrivingTitle: 'The details are on their way',
    arriving: (organisation: string) =>
      `${organisation} is checking once more that the person still agrees. The details appear here in a few seconds.`,
    arrivingLong: (organisation: string) =>
      `This takes longer than usual. They appear here as soon as they are there; if it is urgent, phone ${organisation}.`,
    arrivingAgain: 'Look again',
    disclosed: 'Details shared with you',
    disclosedHint:
      'For this help only. Do not pass them on, and delete your copies when your help has ended.',
    endedTitle: 'This referral has ended',
    ended: 'The details shared with you are no longer shown here. Please delete any copies you made.',
    taken: {
      REVOKED: (organisation: string) =>
        `${organisation} has taken this referral back. Please stop, and delete any copies.`,
      WITHDRAWN: 'The person no longer agrees to share this with you. Please stop, and delete any copies.',
      EXPIRED: 'The time for an answer has passed, and the referral has closed by itself.',
    },
    seen: (organisation: string) => `Opened. ${organisation} can see that you have read it.`,
    next: 'Your answer',
    nextRunning: 'What happens next',
    phone: 'This is about danger to life. Please also phone the organisation that sent it.',
  },
  dialog: {
    cancel: 'Not now',
    ACCEPT: {
      title: 'Accept this referral?',
      lead: (organisation: string) =>
        `${organisation} is told that you will help. You will then see what the person agreed to share with you.`,
      confirm: 'Yes, we will help',
    },
    DECLINE: {
      title: 'You cannot help this time',
      lead: (organisation: string) =>
        `${organisation} is told at once, so that they can ask somebody else. You will not see any more of this referral, and it cannot be accepted later.`,
      confirm: 'Send this answer',
    },
    START: {
      title: 'Help has begun',
      lead: (organisation: string) =>
        `${organisation} is told that you have met the person and that help has begun.`,
      confirm: 'Record the start',
    },
    NO_SHOW: {
      title: 'They did not come',
      lead: (organisation: string) =>
        `${organisation} is told, so that somebody can check that the person is safe. It is not held against anybody.`,
      confirm: 'Tell them',
    },
    COMPLETE: {
      title: 'Your help has ended',
      lead: (organisation: string) =>
        `${organisation} is told the result. The details shared with you are then no longer shown. This cannot be undone.`,
      confirm: 'Send the result',
    },
    reason: 'Why?',
    outcome: 'How did it go?',
    on: { START: 'First day', NO_SHOW: 'Day of the appointment', COMPLETE: 'Last day' },
    text: 'A few words to them',
    textHint: 'May be left empty. Facts only; no names, and nothing the person told you in confidence.',
    textNeeded: 'Please say a little more. Facts only; no names.',
  },
  errors: {
    reason: 'Choose why, so that they know whom to ask next.',
    text: 'Say in a few words what is missing or why.',
    outcome: 'Choose how it went.',
    on: 'Choose a day that has come already.',
  },
  moved: (words: string, organisation: string) => `Recorded: ${words}. ${organisation} is told.`,
} as const;
