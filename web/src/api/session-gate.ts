/**
 * When the session ends while somebody is typing, nothing on the page may be lost: every request waits here until
 * the person has signed in again in another window, and is then sent once more.
 */
let renewal: { promise: Promise<void>; open: () => void } | undefined;
const listeners = new Set<() => void>();

function tell(): void {
  listeners.forEach((listener) => {
    listener();
  });
}

export const sessionGate = {
  isClosed: (): boolean => renewal !== undefined,

  /** Closes the gate if it is open, and resolves when the session is renewed. */
  waitForRenewal: (): Promise<void> => {
    if (!renewal) {
      let open: () => void = () => undefined;
      const promise = new Promise<void>((resolve) => {
        open = resolve;
      });
      renewal = { promise, open };
      tell();
    }
    return renewal.promise;
  },

  reopen: (): void => {
    renewal?.open();
    renewal = undefined;
    tell();
  },

  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
