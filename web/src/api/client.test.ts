import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answer, cases, ifMatch } from './client';
import { Problem } from './problem';
import { sessionGate } from './session-gate';

const id = '11111111-1111-4111-8111-111111111111';
const sent: Request[] = [];

function answering(...answers: Response[]): void {
  vi.stubGlobal('fetch', (input: Request | string) => {
    const request = new Request(input instanceof Request ? input : `http://localhost${input}`);
    sent.push(request);
    const next = answers.shift();
    return next ? Promise.resolve(next) : Promise.reject(new TypeError('offline'));
  });
}

function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
}

function moving() {
  return answer(
    cases.POST('/case-files/{id}/moves', {
      params: { path: { id }, header: ifMatch(7) },
      body: { to: 'INTAKE', why: 'Agrees to talk', confirmed: [] },
    }),
  );
}

beforeEach(() => {
  sent.length = 0;
  document.cookie = 'XSRF-TOKEN=first; Path=/';
});

afterEach(() => {
  sessionGate.reopen();
  vi.unstubAllGlobals();
});

it('says on which version a change is based, and proves that it comes from this page', async () => {
  answering(json({ id, revision: 8 }));
  await moving();
  expect(sent[0]?.headers.get('If-Match')).toBe('"7"');
  expect(sent[0]?.headers.get('X-XSRF-TOKEN')).toBe('first');
});

it('waits for a new session and then sends the same again, so that nothing typed is lost', async () => {
  answering(json({}, 401), json({ id, revision: 8 }));
  const moved = moving();
  await vi.waitFor(() => {
    expect(sessionGate.isClosed()).toBe(true);
  });
  expect(sent).toHaveLength(1);
  sessionGate.reopen();
  expect(await moved).toEqual({ id, revision: 8 });
  expect(await sent[1]?.json()).toEqual({ to: 'INTAKE', why: 'Agrees to talk', confirmed: [] });
});

it('holds back everything else while nobody is signed in', async () => {
  void sessionGate.waitForRenewal();
  answering(json({ id, revision: 8 }));
  const moved = moving();
  await Promise.resolve();
  expect(sent).toHaveLength(0);
  sessionGate.reopen();
  await moved;
  expect(sent).toHaveLength(1);
});

it('fetches a new token once when the gateway refused the old one', async () => {
  answering(json({ type: 'urn:waymark:problem:page-out-of-date' }, 403), json({}), json({ id, revision: 8 }));
  await moving();
  expect(sent.map((request) => new URL(request.url).pathname)).toEqual([
    `/api/case-files/${id}/moves`,
    '/bff/session',
    `/api/case-files/${id}/moves`,
  ]);
});

it('does not take the refusal of a service for a refused token', async () => {
  answering(json({ type: 'urn:waymark:problem:not-on-team', status: 403, title: 'Not your file' }, 403));
  await expect(moving()).rejects.toMatchObject({ type: 'not-on-team' });
  expect(sent).toHaveLength(1);
});

it('tells a lost connection apart from a refusal', async () => {
  answering();
  await expect(moving()).rejects.toBeInstanceOf(Problem);
  await expect(moving()).rejects.toMatchObject({ type: 'no-connection' });
});
