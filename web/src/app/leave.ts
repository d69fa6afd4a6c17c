import type { QueryClient } from '@tanstack/react-query';
import { post } from '@/api/client';
import { drafts } from '@/ui/drafts';

const NEUTRAL = 'https://www.bbc.com/weather';
const CHANNEL = 'waymark-session';

export type SessionNews = 'signed-in' | 'signed-out';

export function tellOtherTabs(news: SessionNews): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(news);
  channel.close();
}

export function onNewsFromOtherTabs(hear: (news: SessionNews) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<SessionNews>) => {
    hear(event.data);
  };
  return () => {
    channel.close();
  };
}

/** Drops everything this page knows: answers, what was typed, and the warning about unsaved work. */
export function forget(client: QueryClient): void {
  drafts.clear();
  client.clear();
}

export async function signOut(client: QueryClient): Promise<void> {
  const response = await post('/logout').catch(() => undefined);
  forget(client);
  tellOtherTabs('signed-out');
  // Keycloak's own session ends at the address the gateway answers with
  window.location.assign(response?.headers.get('Location') ?? '/signed-out');
}

/** No waiting, no question: the screen is empty before anything else happens. */
export function quickExit(client: QueryClient): void {
  document.documentElement.hidden = true;
  void post('/logout', { keepalive: true }).catch(() => undefined);
  forget(client);
  tellOtherTabs('signed-out');
  window.location.replace(NEUTRAL);
}
