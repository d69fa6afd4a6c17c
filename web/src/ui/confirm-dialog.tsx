import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/locale';
import styles from './confirm-dialog.module.css';
import { uiMessages } from './messages';
import { ProblemAlert } from './problem-alert';
import { useFocusReturn } from './use-focus-return';

type Props = {
  opened: boolean;
  title: ReactNode;
  /** What will happen, and any field that belongs to it. */
  children: ReactNode;
  confirm: string;
  keep: string;
  pending: boolean;
  error?: unknown;
  /** Fields that show their own error. */
  shownElsewhere?: readonly string[];
  onConfirm: () => void;
  onKeep: () => void;
};

/** Asks before something that cannot be taken back: says what will happen, and the way out is as easy as the way on. */
export function ConfirmDialog(props: Props) {
  const { opened, title, children, confirm, keep, pending, error, shownElsewhere, onConfirm, onKeep } = props;
  const t = useMessages(uiMessages);
  useFocusReturn();
  return (
    <Modal
      opened={opened}
      onClose={pending ? () => undefined : onKeep}
      title={title}
      closeButtonProps={{ 'aria-label': t.close }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // a dialog inside a form is still inside it for React
          event.stopPropagation();
          if (!pending) onConfirm();
        }}
      >
        <Stack gap="md" className={styles.body}>
          {children}
          <ProblemAlert error={error} {...(shownElsewhere && { shownElsewhere })} />
          <Group gap="sm" justify="flex-end">
            <Button variant="default" onClick={onKeep} disabled={pending}>
              {keep}
            </Button>
            <Button type="submit" loading={pending}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
