import { useEffect, useRef, useState } from 'react';

/**
 * For what is rendered only while it is open: when it goes, the focus returns to where it came from, or, where that has
 * gone as well, to the heading of the page. Without it a keyboard starts again at the top of the document.
 */
export function useFocusReturn(): void {
  const [before] = useState(() => document.activeElement);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // mounted again at once, as React does while developing: nothing has been left
    clearTimeout(leaving.current);
    return () => {
      leaving.current = setTimeout(() => {
        // somebody else has taken the focus meanwhile
        if (document.activeElement !== null && document.activeElement !== document.body) return;
        const target = before?.isConnected ? before : document.querySelector('[data-page-title]');
        if (target instanceof HTMLElement && target !== document.body) target.focus({ preventScroll: true });
      });
    };
  }, [before]);
}
