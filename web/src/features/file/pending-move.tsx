import { Button } from '@mantine/core';
import { useCaseFile, useFileChange } from '@/api/case-file';
import { useHasRole, useSession } from '@/api/session';
import { useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { Notice } from '@/ui/notice';
import { ProblemAlert } from '@/ui/problem-alert';
import { useWords } from '@/vocabulary/words';
import { dropProposal } from './api';
import styles from './file.module.css';
import { fileMessages } from './messages';
import { useWho } from './who';

/** A move that waits for a second person. */
export function PendingMove({ onDecide }: { onDecide: () => void }) {
  const t = useMessages(fileMessages).move;
  const words = useWords();
  const who = useWho();
  const me = useSession().id;
  const supervisor = useHasRole('supervisor');
  const announce = useAnnounce();
  const file = useCaseFile();
  const dropping = useFileChange<undefined>(dropProposal);
  const pending = file.pendingMove;
  if (!pending) return null;
  const mine = pending.by === me;
  return (
    <div className={styles.pending}>
      <Notice
        title={t.pending(who(pending.by), words.state[pending.to])}
        actions={
          file.may.includes('MOVE') && (
            <>
              {supervisor && !mine && (
                <Button size="xs" onClick={onDecide}>
                  {t.confirmMove}
                </Button>
              )}
              {(mine || supervisor) && (
                <Button
                  size="xs"
                  variant="default"
                  loading={dropping.pending}
                  onClick={() => {
                    void dropping.save(undefined, file.revision).then((saved) => {
                      if (saved) announce(t.withdrawn);
                    });
                  }}
                >
                  {mine ? t.withdraw : t.turnDown}
                </Button>
              )}
            </>
          )
        }
      >
        {pending.why !== undefined && <p>“{pending.why}”</p>}
        <p>{t.pendingOwn}</p>
        <ProblemAlert error={dropping.problem ?? undefined} />
      </Notice>
    </div>
  );
}
