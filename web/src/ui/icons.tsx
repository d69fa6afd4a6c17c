import type { ReactNode } from 'react';

/** Drawn here, so that nothing is fetched from anywhere. They follow the text's size and colour and say nothing. */
function icon(children: ReactNode) {
  return function Icon({ size = '1.1em' }: { size?: number | string }) {
    return (
      <svg
        aria-hidden="true"
        focusable="false"
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {children}
      </svg>
    );
  };
}

export const IconCheck = icon(<path d="M5 12.5l4.5 4.5L19 7.5" />);
export const IconClock = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 7v5l3 2" />
  </>,
);
export const IconCircle = icon(<circle cx="12" cy="12" r="8" />);
export const IconHalf = icon(
  <>
    <circle cx="12" cy="12" r="8" />
    <path d="M12 4a8 8 0 010 16z" fill="currentColor" />
  </>,
);
export const IconHand = icon(
  <path d="M8 13V6.5a1.5 1.5 0 013 0V12m0-7.5a1.5 1.5 0 013 0V12m0-5.5a1.5 1.5 0 013 0V15a6 6 0 01-6 6h-1a6 6 0 01-5-2.7L3.4 14.6A1.6 1.6 0 016 12.8l2 2.2" />,
);
export const IconDash = icon(<path d="M6 12h12" />);
export const IconCross = icon(<path d="M6 6l12 12M18 6L6 18" />);
export const IconInfo = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 11v6M12 7.5v.5" />
  </>,
);
export const IconWait = icon(<path d="M7 3h10M7 21h10M8 3c0 5 8 5 8 9s-8 4-8 9M16 3c0 5-8 5-8 9s8 4 8 9" />);
export const IconLock = icon(
  <>
    <rect x="5" y="11" width="14" height="9" rx="2" />
    <path d="M8 11V8a4 4 0 018 0v3" />
  </>,
);
export const IconExit = icon(<path d="M14 4h5a1 1 0 011 1v14a1 1 0 01-1 1h-5M10 8l-4 4 4 4M6 12h10" />);
export const IconMenu = icon(<path d="M4 7h16M4 12h16M4 17h16" />);
export const IconPlus = icon(<path d="M12 5v14M5 12h14" />);
export const IconSearch = icon(
  <>
    <circle cx="11" cy="11" r="6" />
    <path d="M20 20l-4.5-4.5" />
  </>,
);
export const IconArrow = icon(<path d="M5 12h14M13 6l6 6-6 6" />);
export const IconBack = icon(<path d="M19 12H5M11 18l-6-6 6-6" />);
export const IconRefresh = icon(<path d="M20 11a8 8 0 10-.6 4M20 4v7h-7" />);
export const IconNote = icon(<path d="M6 3h9l4 4v14H6zM9 12h7M9 16h5" />);
export const IconSend = icon(<path d="M4 12l16-8-5 17-4-7z" />);
export const IconReply = icon(<path d="M10 8L5 12l5 4M5 12h9a5 5 0 015 5v1" />);
export const IconPeople = icon(
  <>
    <circle cx="9" cy="8" r="3.2" />
    <path d="M3 20c0-4 3-6 6-6s6 2 6 6M16 5.2a3.2 3.2 0 010 5.6M17.5 14.3c2.2.7 3.5 2.7 3.5 5.7" />
  </>,
);
export const IconFlag = icon(<path d="M6 21V4h11l-2 4 2 4H6" />);
export const IconEye = icon(
  <>
    <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" />
    <circle cx="12" cy="12" r="2.8" />
  </>,
);
export const IconPerson = icon(
  <>
    <circle cx="12" cy="8" r="3.6" />
    <path d="M5 20c0-4 3-6 7-6s7 2 7 6" />
  </>,
);
