import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/locale';
import { referralsMessages } from './messages';
import styles from './referrals.module.css';

type Props = {
  next?: string | undefined;
  pending?: boolean;
  onBack: (() => void) | undefined;
  onCancel?: () => void;
  children?: ReactNode;
};

export function StepActions({ next, pending = false, onBack, onCancel, children }: Props) {
  const t = useMessages(referralsMessages).dialog;
  return (
    <div className={styles.actions}>
      {next !== undefined && (
        <Button type="submit" loading={pending}>
          {next}
        </Button>
      )}
      {children}
      {onBack && (
        <Button variant="default" onClick={onBack} disabled={pending}>
          {t.back}
        </Button>
      )}
      {onCancel && (
        <Button variant="subtle" className={styles.apart} onClick={onCancel} disabled={pending}>
          {t.later}
        </Button>
      )}
    </div>
  );
}
