import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useCaseFile, useFileChange } from '@/api/case-file';
import { useSession } from '@/api/session';
import type { TeamMember } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { IconFlag } from '@/ui/icons';
import { uiMessages } from '@/ui/messages';
import { ProblemAlert } from '@/ui/problem-alert';
import { Section } from '@/ui/section';
import { StatusBadge } from '@/ui/status-badge';
import { useWords } from '@/vocabulary/words';
import { leaveTeam } from './api';
import styles from './file.module.css';
import { fileMessages } from './messages';
import { JoinForm, ReassignForm } from './team-forms';
import { useWho } from './who';

function Member({ member, onRemove }: { member: TeamMember; onRemove: (() => void) | undefined }) {
  const { team: t, you } = useMessages(fileMessages);
  const words = useWords();
  const format = useFormat();
  const me = useSession().id;
  const who = useWho();
  const name = member.person === me ? you : who(member.person);
  return (
    <li className={styles.person}>
      <div>
        <div className={styles.eventTitle}>
          {name}
          {member.owner && (
            <StatusBadge tone="info" icon={<IconFlag size="1em" />}>
              {t.owner}
            </StatusBadge>
          )}
        </div>
        <span className={styles.quiet}>
          {words.role[member.role]}, {t.since(format.shortDate(member.since.slice(0, 10)))}
        </span>
      </div>
      {onRemove && (
        <Button size="xs" variant="subtle" aria-label={t.removeNamed(name)} onClick={onRemove}>
          {t.remove}
        </Button>
      )}
    </li>
  );
}

export function TeamTab() {
  const t = useMessages(fileMessages).team;
  const ui = useMessages(uiMessages);
  const who = useWho();
  const announce = useAnnounce();
  const file = useCaseFile();
  const leaving = useFileChange<string>(leaveTeam);
  const [asked, setAsked] = useState<string>();
  const mayChange = file.may.includes('TEAM');
  function stop(): void {
    setAsked(undefined);
    leaving.reset();
  }
  return (
    <div className={styles.stack}>
      <Section title={t.title} lead={t.lead}>
        <ul className={styles.plain}>
          {file.team.map((member) => (
            <Member
              key={`${member.person}/${member.role}`}
              member={member}
              onRemove={
                mayChange && !member.owner
                  ? () => {
                      setAsked(member.person);
                    }
                  : undefined
              }
            />
          ))}
        </ul>
      </Section>
      {mayChange && (
        <Section title={t.add}>
          <JoinForm />
        </Section>
      )}
      {file.may.includes('REASSIGN') && (
        <Section title={t.reassign}>
          <ReassignForm />
        </Section>
      )}
      <Modal
        opened={asked !== undefined}
        onClose={stop}
        title={t.removeTitle}
        closeButtonProps={{ 'aria-label': ui.close }}
      >
        <p>{asked !== undefined && t.removeLead(who(asked))}</p>
        <ProblemAlert error={leaving.problem} />
        <Group mt="lg" gap="sm">
          <Button
            loading={leaving.pending}
            onClick={() => {
              if (asked === undefined) return;
              const base = leaving.conflict?.theirs.revision ?? file.revision;
              void leaving.save(asked, base).then((saved) => {
                if (!saved) return;
                announce(t.removed);
                stop();
              });
            }}
          >
            {t.remove}
          </Button>
          <Button variant="default" onClick={stop}>
            {ui.cancel}
          </Button>
        </Group>
      </Modal>
    </div>
  );
}
