import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openReferral } from './api';

const ID = '33333333-3333-4333-8333-333333333335';
let calls: string[] = [];

function services(answers: (() => Response)[]) {
  vi.stubGlobal('fetch', (request: Request) => {
    calls.push(`${request.method} ${request.headers.get('If-Match') ?? ''}`.trim());
    return Promise.resolve(answers[calls.length - 1]?.() ?? new Response(null, { status: 500 }));
  });
}

function referral(status: string, revision: number, moves: string[]) {
  return () => Response.json({ id: ID, status, revision, moves });
}

describe('opening a referral', () => {
  beforeEach(() => {
    calls = [];
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('says that it has been seen, on the version that was read', async () => {
    services([referral('SENT', 4, ['SEE', 'ACCEPT']), referral('SEEN', 5, ['ACCEPT'])]);
    expect((await openReferral(ID)).status).toBe('SEEN');
    expect(calls).toEqual(['GET', 'POST "4"']);
  });

  it('says nothing when it was seen before', async () => {
    services([referral('SEEN', 5, ['ACCEPT'])]);
    await openReferral(ID);
    expect(calls).toEqual(['GET']);
  });

  it('is content when a colleague was faster', async () => {
    services([
      referral('SENT', 4, ['SEE']),
      () => Response.json({ type: 'urn:waymark:problem:stale-revision' }, { status: 412 }),
      referral('ACCEPTED', 6, []),
    ]);
    expect((await openReferral(ID)).status).toBe('ACCEPTED');
  });
});
