import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/locale';
import { uiMessages } from './messages';

type Props = {
  submit?: string;
  pending: boolean;
  onCancel?: () => void;
  children?: ReactNode;
};

/** The row at the end of a form: the one main action, and a way out. */
export function FormActions({ submit, pending, onCancel, children }: Props) {
  const t = useMessages(uiMessages);
  return (
    <Group gap="sm" mt="lg">
      <Button type="submit" loading={pending}>
        {submit ?? t.save}
      </Button>
      {onCancel && (
        <Button variant="default" onClick={onCancel} disabled={pending}>
          {t.cancel}
        </Button>
      )}
      {children}
    </Group>
  );
}
