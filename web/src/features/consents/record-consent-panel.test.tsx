import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { aCaseFile } from '@/testing/a-case-file';
import { show } from '@/testing/show';
import { RecordConsentPanel } from './record-consent-panel';

const file = aCaseFile();
const consents = 'PUT /consents/';

it('records a no with two clicks', async () => {
  const close = vi.fn();
  const { user, calls } = await show(<RecordConsentPanel onClose={close} />, {
    file,
    answers: { [consents]: () => ({ body: { ...file, revision: 8 } }) },
  });
  await user.click(await screen.findByLabelText('No, they do not'));
  await user.click(screen.getByRole('button', { name: 'Record this answer' }));
  await vi.waitFor(() => {
    expect(close).toHaveBeenCalled();
  });
  expect(calls).toHaveLength(1);
  expect(calls[0]?.body).toMatchObject({ purpose: 'CNS_01', decision: 'REFUSED' });
});

it('keeps what was typed when the connection is lost, and tries again under the same id', async () => {
  let connected = false;
  const close = vi.fn();
  const { user, calls } = await show(<RecordConsentPanel onClose={close} />, {
    file,
    answers: {
      [consents]: () => {
        if (!connected) throw new TypeError('no connection');
        return { body: { ...file, revision: 8 } };
      },
    },
  });
  await user.click(await screen.findByLabelText('No, they do not'));
  await user.type(screen.getByLabelText(/Anything to note/), 'Ask again in spring');
  await user.click(screen.getByRole('button', { name: 'Record this answer' }));
  await screen.findByText('No connection right now');
  expect(screen.getByDisplayValue('Ask again in spring')).toBeTruthy();

  connected = true;
  await user.click(screen.getByRole('button', { name: 'Record this answer' }));
  await vi.waitFor(() => {
    expect(close).toHaveBeenCalled();
  });
  expect(new Set(calls.map(({ path }) => path)).size).toBe(1);
});

it('shows both versions when somebody else recorded in the meantime', async () => {
  const newer = aCaseFile({ revision: 8 });
  const { user } = await show(<RecordConsentPanel onClose={() => undefined} />, {
    file,
    answers: {
      [consents]: () => ({ status: 412, body: { type: 'urn:waymark:problem:stale-revision', status: 412 } }),
      'GET /case-files/': () => ({ body: newer }),
    },
  });
  await user.click(await screen.findByLabelText('No, they do not'));
  await user.click(screen.getByRole('button', { name: 'Record this answer' }));
  expect(await screen.findByText('Someone changed this while you were typing')).toBeTruthy();
});
