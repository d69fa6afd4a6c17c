import { Button, Modal } from '@mantine/core';
import { useMessages } from '@/i18n/locale';
import styles from './conflict-dialog.module.css';
import { uiMessages } from './messages';

export type VersionField = { label: string; mine: string; theirs: string };

type Props = {
  opened: boolean;
  /** The same fields of both versions, already in words. */
  fields: readonly VersionField[];
  busy: boolean;
  onApplyMine: () => void;
  onTakeTheirs: () => void;
  onKeepEditing: () => void;
};

/** Two people changed the same thing: both versions side by side, nothing thrown away without a choice. */
export function ConflictDialog({ opened, fields, busy, onApplyMine, onTakeTheirs, onKeepEditing }: Props) {
  const t = useMessages(uiMessages);
  const c = t.conflict;
  return (
    <Modal
      opened={opened}
      onClose={onKeepEditing}
      title={c.title}
      size="xl"
      closeButtonProps={{ 'aria-label': t.close }}
    >
      <p>{c.lead}</p>
      <div className={styles.versions}>
        {(['mine', 'theirs'] as const).map((side) => (
          <section key={side} className={styles.version} aria-label={c[side]}>
            <h3>{c[side]}</h3>
            <dl>
              {fields.map(({ label, mine, theirs }) => (
                <div key={label}>
                  <dt>
                    {label} {mine !== theirs && <span className={styles.differs}>({c.differs})</span>}
                  </dt>
                  <dd>{(side === 'mine' ? mine : theirs) || c.empty}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className={styles.actions}>
        <Button variant="subtle" onClick={onKeepEditing} disabled={busy}>
          {c.keepEditing}
        </Button>
        <Button variant="default" onClick={onTakeTheirs} disabled={busy}>
          {c.takeTheirs}
        </Button>
        <Button onClick={onApplyMine} loading={busy}>
          {c.applyMine}
        </Button>
      </div>
    </Modal>
  );
}
