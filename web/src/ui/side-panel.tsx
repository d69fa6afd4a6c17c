import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/locale';
import { uiMessages } from './messages';
import { useFocusReturn } from './use-focus-return';

type Props = {
  opened: boolean;
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
};

/** Where something is recorded beside what it belongs to. The focus goes in, stays in, and comes back on closing. */
export function SidePanel({ opened, title, onClose, children }: Props) {
  const t = useMessages(uiMessages);
  useFocusReturn();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      position="right"
      size="min(40rem, 100vw)"
      closeButtonProps={{ 'aria-label': t.close }}
    >
      {children}
    </Drawer>
  );
}
