import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import styles from './announcer.module.css';
import { IconCheck } from './icons';

type Said = { words: string; count: number };

const Announce = createContext<(words: string) => void>(() => undefined);

/** Says "Saved" and the like: shown for a few seconds and read out by screen readers. */
export function useAnnounce(): (words: string) => void {
  return useContext(Announce);
}

export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<Said>();
  const announce = useCallback((words: string) => {
    setSaid((before) => ({ words, count: (before?.count ?? 0) + 1 }));
  }, []);
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => {
      setSaid(undefined);
    }, 6000);
    return () => {
      clearTimeout(timer);
    };
  }, [said]);
  const region = useMemo(
    () => (
      <div className={styles.region} role="status" aria-live="polite">
        {said && (
          <div className={styles.said} key={said.count}>
            <IconCheck /> {said.words}
          </div>
        )}
      </div>
    ),
    [said],
  );
  return (
    <Announce value={announce}>
      {children}
      {region}
    </Announce>
  );
}
