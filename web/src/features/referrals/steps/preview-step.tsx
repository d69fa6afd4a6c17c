import { Button } from '@mantine/core';
import { useState, type ComponentType } from 'react';
import { useOrganisationName } from '@/api/people';
import type { ConsentPurpose, DataItem, ReferralPreview } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { Facts } from '@/ui/facts';
import { IconEye, IconLock } from '@/ui/icons';
import { Notice } from '@/ui/notice';
import { useSharedFacts } from '@/vocabulary/shared-facts';
import { useWords } from '@/vocabulary/words';
import { referralsMessages } from '../messages';
import styles from '../referrals.module.css';

export type RecordConsent = ComponentType<{
  asked: { purpose: ConsentPurpose; recipient: string; items: readonly DataItem[] };
  onClose: () => void;
}>;

/** The record itself, told in words: nothing is added to it and nothing left out. */
export function Preview({ preview }: { preview: ReferralPreview }) {
  const t = useMessages(referralsMessages).dialog.preview;
  const facts = useSharedFacts();
  const before = facts(preview.beforeAcceptance);
  const after = facts(preview.afterAcceptance);
  return (
    <div className={styles.views}>
      <section className={styles.view}>
        <h4>
          <IconEye /> {t.before}
        </h4>
        <p>{t.beforeHint}</p>
        <Facts items={before} />
      </section>
      <section className={styles.view}>
        <h4>
          <IconLock /> {t.after}
        </h4>
        <p>{t.afterHint}</p>
        {after.length === 0 ? t.nothingMore : <Facts items={after} />}
      </section>
    </div>
  );
}

type MissingProps = {
  missing: ReferralPreview['missing'];
  items: readonly DataItem[];
  /** They have said no to this organisation before. */
  refused: boolean;
  recordConsent: RecordConsent;
  onWithout: (items: readonly DataItem[]) => void;
};

/** Which consent is missing, why, and the two ways on: ask and record, or send less. */
export function Missing({ missing, items, refused, recordConsent: Record, onWithout }: MissingProps) {
  const t = useMessages(referralsMessages).dialog.preview;
  const words = useWords();
  const format = useFormat();
  const organisation = useOrganisationName();
  const [asking, setAsking] = useState<ReferralPreview['missing'][number]>();
  return (
    <>
      {missing.map((each) => {
        const fewer = each.items.length > 0 && each.items.length < items.length;
        return (
          <Notice
            key={each.purpose + each.items.join()}
            tone="attention"
            title={t.missingTitle}
            actions={
              <>
                <Button
                  size="xs"
                  onClick={() => {
                    setAsking(each);
                  }}
                >
                  {t.record}
                </Button>
                {fewer && (
                  <Button
                    size="xs"
                    variant="default"
                    onClick={() => {
                      onWithout(each.items);
                    }}
                  >
                    {t.without}
                  </Button>
                )}
              </>
            }
          >
            <p>{t.missingIs(words.consentPurpose[each.purpose], organisation(each.partner))}</p>
            {each.items.length > 0 && (
              <p>{t.missingItems(format.list(each.items.map((item) => words.dataItem[item])))}</p>
            )}
            <p>{refused ? t.refused : t.missingLead}</p>
          </Notice>
        );
      })}
      {asking && (
        <Record
          // one consent has to cover the whole referral: two never add up
          asked={{ purpose: asking.purpose, recipient: asking.partner, items }}
          onClose={() => {
            setAsking(undefined);
          }}
        />
      )}
    </>
  );
}
