import { Button, Group, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { fetchSession, sessionQuery, signInUrl } from '@/api/session';
import { sessionGate } from '@/api/session-gate';
import { useMessages } from '@/i18n/locale';
import { forget, onNewsFromOtherTabs } from './leave';
import { appMessages } from './messages';

const POPUP = 'popup,width=520,height=720';

/** The session ended while somebody was at work: sign in beside the page, and go on where it stopped. */
export function SessionDialog() {
  const t = useMessages(appMessages).session;
  const client = useQueryClient();
  const closed = useSyncExternalStore(sessionGate.subscribe, sessionGate.isClosed);
  const [stillOut, setStillOut] = useState(false);

  const check = useCallback(async () => {
    const before = client.getQueryData(sessionQuery.queryKey);
    const now = await fetchSession().catch(() => undefined);
    if (!now?.signedIn) {
      setStillOut(true);
      return;
    }
    if (before?.signedIn && before.id !== now.id) {
      // someone else signed in: what is on this page was never theirs to see
      forget(client);
      window.location.replace('/');
      return;
    }
    setStillOut(false);
    client.setQueryData(sessionQuery.queryKey, now);
    sessionGate.reopen();
  }, [client]);

  useEffect(() => {
    if (!closed) return undefined;
    return onNewsFromOtherTabs((news) => {
      if (news === 'signed-in') void check();
    });
  }, [closed, check]);

  return (
    <Modal
      opened={closed}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t.title}
      zIndex={900}
    >
      <p>{t.lead}</p>
      <div role="status">{stillOut && <p>{t.still}</p>}</div>
      <Group mt="md" gap="sm">
        <Button
          data-autofocus
          onClick={() => {
            window.open(signInUrl('/signed-in'), '_blank', POPUP);
          }}
        >
          {t.signIn}
        </Button>
        <Button variant="default" onClick={() => void check()}>
          {t.check}
        </Button>
        <Button
          variant="subtle"
          onClick={() => {
            forget(client);
            window.location.replace('/signed-out');
          }}
        >
          {t.leave}
        </Button>
      </Group>
    </Modal>
  );
}
