import { Checkbox } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useCaseFile } from '@/api/case-file';
import type { DataItem } from '@/api/types';
import { useMessages } from '@/i18n/locale';
import { Notice } from '@/ui/notice';
import { StatusBadge } from '@/ui/status-badge';
import { useWords } from '@/vocabulary/words';
import { referralsMessages } from '../messages';
import { agreedItems, type ReferralValues } from '../referral';
import styles from '../referrals.module.css';

export function ItemsStep({ form }: { form: UseFormReturnType<ReferralValues> }) {
  const { consents } = useCaseFile();
  const t = useMessages(referralsMessages).dialog.items;
  const words = useWords();
  const { partner, items } = form.getValues();
  const agreed = partner === undefined ? new Set<DataItem>() : agreedItems(consents, partner);
  const all = Object.keys(words.dataItem) as DataItem[];
  return (
    <>
      <p>{t.lead}</p>
      <Notice>{t.always}</Notice>
      <Checkbox.Group
        mt="md"
        label={t.legend}
        error={form.errors.items}
        value={items}
        onChange={(chosen) => {
          form.setFieldValue(
            'items',
            all.filter((item) => chosen.includes(item)),
          );
        }}
      >
        {all.map((item, index) => (
          <div key={item} className={styles.itemRow}>
            <Checkbox
              value={item}
              label={words.dataItem[item]}
              aria-description={agreed.has(item) ? t.allowed : t.notAllowed}
              {...(index === 0 && { 'data-path': 'items' })}
            />
            {agreed.has(item) ? (
              <StatusBadge tone="done">{t.allowed}</StatusBadge>
            ) : (
              items.includes(item) && <StatusBadge tone="attention">{t.notAllowed}</StatusBadge>
            )}
          </div>
        ))}
      </Checkbox.Group>
    </>
  );
}
