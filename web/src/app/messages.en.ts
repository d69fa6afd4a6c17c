export const en = {
  product: 'Waymark',
  skip: 'Skip to content',
  nav: {
    label: 'Main',
    menu: 'Menu',
    work: 'My work',
    files: 'Files',
    caseload: 'Caseload',
    inbox: 'Referrals',
    accounts: 'Accounts',
  },
  me: { label: 'Your account', roles: 'You work as', signOut: 'Sign out' },
  language: 'Language',
  exit: {
    label: 'Quick exit',
    hint: 'Leaves at once: signs you out and opens a weather page. Pressing Shift three times does the same.',
  },
  offline: {
    title: 'You are offline.',
    detail: 'Keep writing: nothing is lost. Saving works again when the connection is back.',
  },
  session: {
    title: 'Your session has ended',
    lead: 'Everything you typed is still here. Sign in again in a small window, and what you were saving goes through.',
    signIn: 'Sign in again',
    check: 'I have signed in',
    still: 'Not signed in yet. The sign-in window may be behind this one.',
    leave: 'Leave without saving',
  },
  signedBackIn: {
    title: 'You are signed in again',
    lead: 'You can close this window and go on where you were.',
  },
  signedOut: {
    title: 'Waymark',
    lead: 'For the people who walk with survivors, from first contact to a life of their own.',
    signIn: 'Sign in',
    private: 'Use a device that only you can open. Nothing stays on it when you sign out.',
  },
  notAllowed: {
    title: 'This page is not part of your role',
    lead: 'If you need it for your work, ask your supervisor or administrator.',
    home: 'Go to my start page',
  },
  noScreens: {
    title: 'You are signed in',
    lead: 'There is no page for your role in this version. Your supervisor or administrator can change your roles.',
  },
  notFound: {
    title: 'There is nothing here',
    lead: 'It may have moved, or it is not yours to see.',
    home: 'Go to my start page',
  },
  error: {
    title: 'This page did not load',
    lead: 'Nothing is lost on our side.',
    home: 'Go to my start page',
  },
} as const;
