import { Button, CopyButton, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet } from '@tanstack/react-router';
import { useCaseFile } from '@/api/case-file';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { IconArrow, IconBack, IconPerson } from '@/ui/icons';
import { TextLink } from '@/ui/links';
import { Page } from '@/ui/page';
import { StatusBadge } from '@/ui/status-badge';
import { StateBadge } from '@/vocabulary/state-badge';
import { useWords } from '@/vocabulary/words';
import { About } from './about';
import styles from './file.module.css';
import { fileMessages } from './messages';
import { MovePanel } from './move-panel';
import { PendingMove } from './pending-move';

const TABS = [
  { tab: 'timeline', to: '/files/$id' },
  { tab: 'plan', to: '/files/$id/plan' },
  { tab: 'consents', to: '/files/$id/consents' },
  { tab: 'referrals', to: '/files/$id/referrals' },
  { tab: 'notes', to: '/files/$id/notes' },
  { tab: 'team', to: '/files/$id/team' },
  { tab: 'closing', to: '/files/$id/closing' },
  { tab: 'audit', to: '/files/$id/audit' },
] as const;

function Lead() {
  const t = useMessages(fileMessages);
  const words = useWords();
  const format = useFormat();
  const file = useCaseFile();
  return (
    <div className={styles.lead}>
      <CopyButton value={file.caseNumber}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? t.header.copied : t.header.copy}>
            <button type="button" className={styles.number} onClick={copy}>
              {file.caseNumber}
              <span className={styles.hidden} aria-live="polite">
                {copied ? t.header.copied : t.header.copy}
              </span>
            </button>
          </Tooltip>
        )}
      </CopyButton>
      <StateBadge state={file.state} />
      {file.child && (
        <StatusBadge tone="attention" icon={<IconPerson size="1em" />}>
          {t.profile.child}
        </StatusBadge>
      )}
      <span>{t.header.since(format.shortDate(file.stateSince.slice(0, 10)))}</span>
      <p className={styles.meaning}>{words.stateMeaning[file.state]}</p>
    </div>
  );
}

export function FilePage() {
  const t = useMessages(fileMessages);
  const file = useCaseFile();
  const [moving, move] = useDisclosure(false);
  const tabs = TABS.filter(({ tab }) => tab !== 'audit' || file.may.includes('READ_TRAIL'));
  return (
    <Page
      back={
        <TextLink to="/files" className={styles.back}>
          <IconBack /> {t.back}
        </TextLink>
      }
      title={file.alias}
      lead={<Lead />}
      actions={
        file.may.includes('MOVE') && (
          <Button rightSection={<IconArrow />} onClick={move.open}>
            {t.header.move}
          </Button>
        )
      }
    >
      <PendingMove onDecide={move.open} />
      <About />
      <nav className={styles.tabs} aria-label={t.header.tabs}>
        {tabs.map(({ tab, to }) => (
          <Link
            key={tab}
            to={to}
            params={{ id: file.id }}
            className={styles.tab}
            activeOptions={{ exact: true, includeSearch: false }}
            resetScroll={false}
          >
            {t.tab[tab]}
          </Link>
        ))}
      </nav>
      <Outlet />
      <MovePanel opened={moving} onClose={move.close} />
    </Page>
  );
}
