export const en = {
  loading: 'Loading…',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  saved: 'Saved',
  more: 'Show more',
  back: 'Back',
  optional: 'optional',
  noMatch: 'Nothing matches. Try another spelling.',
  clear: 'Clear',
  answer: { unknown: 'Unknown', notAsked: 'Not asked yet' },
  draft: {
    restored: 'Here is what you had typed before.',
    startOver: 'Start over',
  },
  fieldsToCheck: (count: string) => `Please look at ${count} again:`,
  problem: {
    'no-connection': {
      title: 'No connection right now',
      detail: 'What you typed is still here. Try again when you are back online.',
    },
    unexpected: { title: 'Something went wrong on our side', detail: 'What you typed is still here.' },
    'service-unavailable': {
      title: 'This part of Waymark is not answering',
      detail: 'It usually comes back within a minute. What you typed is still here.',
    },
    'stale-revision': {
      title: 'Someone else changed this in the meantime',
      detail: 'What you typed is still here. Open the newest version and try again.',
    },
    'too-many-requests': {
      title: 'That was a lot of requests in a short time',
      detail: 'Wait a moment, then try again.',
    },
  } as Record<string, { title: string; detail: string }>,
  conflict: {
    title: 'Someone changed this while you were typing',
    lead: 'Nothing of yours is lost. Compare the two and choose.',
    mine: 'What you typed',
    theirs: 'What is saved now',
    differs: 'different',
    empty: 'nothing',
    applyMine: 'Save mine over it',
    takeTheirs: 'Keep what is saved',
    keepEditing: 'Go back to my text',
  },
} as const;
