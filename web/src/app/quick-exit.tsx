import { Button, Tooltip } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMessages } from '@/i18n/locale';
import { IconExit } from '@/ui/icons';
import { quickExit } from './leave';
import { appMessages } from './messages';
import styles from './shell.module.css';

const TIMES = 3;
const WITHIN = 2000;

/** On every page, signed in or not. Also on three quick presses of Shift alone, for hands already on the keyboard. */
export function QuickExit() {
  const t = useMessages(appMessages);
  const client = useQueryClient();
  useEffect(() => {
    let presses: number[] = [];
    function onKeyUp(event: KeyboardEvent): void {
      presses = event.key === 'Shift' ? [...presses, event.timeStamp].slice(-TIMES) : [];
      const [first] = presses;
      if (presses.length === TIMES && first !== undefined && event.timeStamp - first < WITHIN)
        quickExit(client);
    }
    window.addEventListener('keyup', onKeyUp);
    return () => {
      window.removeEventListener('keyup', onKeyUp);
    };
  }, [client]);
  return (
    <Tooltip label={t.exit.hint} multiline w={260} events={{ hover: true, focus: true, touch: false }}>
      <Button
        variant="default"
        size="sm"
        className={styles.exit}
        leftSection={<IconExit />}
        onClick={() => {
          quickExit(client);
        }}
      >
        {t.exit.label}
      </Button>
    </Tooltip>
  );
}
