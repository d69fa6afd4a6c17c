import { Button, CopyButton, Stack } from '@mantine/core';
import { useMessages } from '@/i18n/locale';
import { IconCheck } from '@/ui/icons';
import { Notice } from '@/ui/notice';
import styles from './accounts.module.css';
import type { Invited } from './api';
import { accountsMessages } from './messages';

/** The password is shown this once: it is in no cache and gone when the panel closes. */
export function Invitation({ invited, onClose }: { invited: Invited; onClose: () => void }) {
  const t = useMessages(accountsMessages).password;
  const { account, temporaryPassword } = invited;
  const name = `${account.givenName} ${account.familyName}`;
  return (
    <Stack gap="md" role="status">
      {temporaryPassword === undefined ? (
        <Notice tone="done" title={t.mailed(name)} />
      ) : (
        <>
          <Notice tone="done" title={t.lead(name)}>
            <p>{t.once}</p>
          </Notice>
          <div>
            <div id="temporary-password">{t.label}</div>
            <div className={styles.password}>
              <code aria-labelledby="temporary-password">{temporaryPassword}</code>
              <CopyButton value={temporaryPassword}>
                {({ copied, copy }) => (
                  <Button variant="default" leftSection={copied && <IconCheck />} onClick={copy}>
                    {copied ? t.copied : t.copy}
                  </Button>
                )}
              </CopyButton>
            </div>
          </div>
        </>
      )}
      <div>
        <Button onClick={onClose}>{t.done}</Button>
      </div>
    </Stack>
  );
}
