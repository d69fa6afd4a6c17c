import { useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import type { DialogProps } from './account-row';
import { useSetEnabled } from './api';
import { accountsMessages } from './messages';

/** Stopping somebody throws them out in the middle of work, so it says so first. */
export function EnabledDialog({ account, name, onClose }: DialogProps) {
  const t = useMessages(accountsMessages);
  const announce = useAnnounce();
  const change = useSetEnabled(account.id);
  const stop = account.enabled;
  const d = stop ? t.disabling : t.enabling;
  return (
    <ConfirmDialog
      opened
      title={d.title(name)}
      confirm={d.confirm}
      keep={d.keep}
      pending={change.isPending}
      error={change.error}
      onConfirm={() => {
        change.mutate(!stop, {
          onSuccess: () => {
            announce(stop ? t.done.disabled(name) : t.done.enabled(name));
            onClose();
          },
        });
      }}
      onKeep={onClose}
    >
      {d.effects.map((effect) => (
        <p key={effect}>{effect}</p>
      ))}
    </ConfirmDialog>
  );
}
