import { Button } from '@mantine/core';
import { useMessages } from '@/i18n/locale';
import { uiMessages } from './messages';
import { Notice } from './notice';

/** Tells that a form came back with what was typed before. */
export function DraftNotice({ restored, onStartOver }: { restored: boolean; onStartOver: () => void }) {
  const t = useMessages(uiMessages);
  if (!restored) return null;
  return (
    <Notice
      title={t.draft.restored}
      actions={
        <Button variant="default" size="xs" onClick={onStartOver}>
          {t.draft.startOver}
        </Button>
      }
    />
  );
}
