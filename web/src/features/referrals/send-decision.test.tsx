import { screen } from '@testing-library/react';
import { useForm } from '@mantine/form';
import { expect, it, vi } from 'vitest';
import type { Consent, DataItem } from '@/api/types';
import { aCaseFile, aConsent } from '@/testing/a-case-file';
import { show } from '@/testing/show';
import { blankReferral } from './referral';
import { SendDecision } from './send-decision';

function Decision({ items, onSent }: { items: DataItem[]; onSent: () => void }) {
  const form = useForm({
    initialValues: {
      ...blankReferral('COUNSELLING'),
      urgency: 'U3' as const,
      need: 'Weekly talks',
      partner: 'river-house',
      items,
    },
  });
  return (
    <SendDecision
      form={form}
      recordConsent={({ asked }) => <p>recording {asked.items.join(' and ')}</p>}
      onBack={undefined}
      onSent={onSent}
      onRefused={() => undefined}
    />
  );
}

function answers(file: ReturnType<typeof aCaseFile>, missing: readonly DataItem[]) {
  return {
    'POST /referral-previews': ({ body }: { body: unknown }) => ({
      body: {
        beforeAcceptance: { caseNumber: file.caseNumber, need: (body as { need: string }).need },
        afterAcceptance: { IDENTITY_NAME: ['Testa Madeupname'] },
        missing: (body as { items: DataItem[] }).items.some((item) => missing.includes(item))
          ? [{ purpose: 'CNS_02', partner: 'river-house', items: missing, words: '' }]
          : [],
      },
    }),
    'PUT /referrals/': () => ({ body: { ...file, revision: 8 } }),
  };
}

function aFileWith(...consents: Consent[]) {
  return aCaseFile({ consents });
}

it('shows what the partner will see and sends it under the consent that covers it', async () => {
  const file = aFileWith(aConsent());
  const sent = vi.fn();
  const { user, calls } = await show(<Decision items={['IDENTITY_NAME']} onSent={sent} />, {
    file,
    answers: answers(file, []),
  });
  expect(await screen.findByText('Testa Madeupname')).toBeTruthy();
  expect(screen.getByText('Weekly talks')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Send the referral' }));
  await vi.waitFor(() => {
    expect(sent).toHaveBeenCalled();
  });
  expect(calls.at(-1)?.body).toMatchObject({ partner: 'river-house', consent: aConsent().id });
});

it('offers no way to send while a consent is missing, but to ask for all of it, or to send less', async () => {
  const file = aFileWith(aConsent());
  const { user } = await show(
    <Decision items={['HEALTH_NEEDS', 'IDENTITY_NAME']} onSent={() => undefined} />,
    {
      file,
      answers: answers(file, ['HEALTH_NEEDS']),
    },
  );
  expect(await screen.findByText('A consent is missing')).toBeTruthy();
  expect(screen.getByText('Missing for: Health needs')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Send the referral' })).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Record their answer now' }));
  expect(screen.getByText('recording HEALTH_NEEDS and IDENTITY_NAME')).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Send without these' }));
  expect(await screen.findByRole('button', { name: 'Send the referral' })).toBeTruthy();
});
