import { Button, Menu, VisuallyHidden } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useOrganisationName } from '@/api/people';
import { useSession } from '@/api/session';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { drafts } from '@/ui/drafts';
import { IconMenu, IconPerson } from '@/ui/icons';
import { useWords } from '@/vocabulary/words';
import { LanguageMenu } from './language-menu';
import { forget, onNewsFromOtherTabs, signOut } from './leave';
import { appMessages } from './messages';
import { MENU, mayEnter } from './navigation';
import { OfflineBanner } from './offline-banner';
import { QuickExit } from './quick-exit';
import { SessionDialog } from './session-dialog';
import styles from './shell.module.css';

function useHeadingFocus(): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    // tabs of one page keep the focus where it is
    const page = (path: string) => path.split('/').slice(0, 3).join('/');
    if (page(before.current) !== page(pathname)) {
      document.querySelector<HTMLElement>('[data-page-title]')?.focus({ preventScroll: true });
    }
    before.current = pathname;
  }, [pathname]);
}

function useWarningBeforeClosing(): void {
  useEffect(() => {
    function warn(event: BeforeUnloadEvent): void {
      if (drafts.any()) event.preventDefault();
    }
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, []);
}

function useLeavingWithOtherTabs(): void {
  const client = useQueryClient();
  useEffect(
    () =>
      onNewsFromOtherTabs((news) => {
        if (news === 'signed-out') {
          forget(client);
          window.location.replace('/signed-out');
        }
      }),
    [client],
  );
}

function Me() {
  const t = useMessages(appMessages).me;
  const words = useWords();
  const format = useFormat();
  const session = useSession();
  const organisation = useOrganisationName();
  const client = useQueryClient();
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <Button variant="subtle" color="dark" px="xs" className={styles.me}>
          <IconPerson size={20} />
          <VisuallyHidden>{t.label}: </VisuallyHidden>
          <span className={styles.myName}>&ensp;{session.name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{organisation(session.organisation)}</Menu.Label>
        <Menu.Label>
          {t.roles}: {format.list(session.roles.map((role) => words.role[role]))}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut(client)}>{t.signOut}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** On a weak link the next page takes a while: shows that it is coming. */
function OnItsWay() {
  const pending = useRouterState({ select: (state) => state.isLoading });
  return pending ? <div className={styles.progress} aria-hidden /> : null;
}

/** The frame around every page behind the sign-in. */
export function Shell() {
  const t = useMessages(appMessages);
  const session = useSession();
  useHeadingFocus();
  useWarningBeforeClosing();
  useLeavingWithOtherTabs();
  const doors = MENU.filter(({ door }) => mayEnter(session, door));
  return (
    <>
      <a className={styles.skip} href="#content">
        {t.skip}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          {doors.length > 0 && (
            <div className={styles.menu}>
              <Menu position="bottom-start" width={220}>
                <Menu.Target>
                  <Button variant="subtle" color="dark" px="xs" aria-label={t.nav.menu}>
                    <IconMenu size={22} />
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  {doors.map(({ door, to }) => (
                    <Menu.Item key={door} component={Link} to={to}>
                      {t.nav[door]}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
            </div>
          )}
          <Link to="/" className={styles.brand}>
            <img src="/waymark.svg" alt="" width={28} height={28} />
            <span className={styles.brandName}>{t.product}</span>
          </Link>
          <nav className={styles.nav} aria-label={t.nav.label}>
            {doors.map(({ door, to }) => (
              <Link key={door} to={to} className={styles.link} activeOptions={{ exact: to === '/' }}>
                {t.nav[door]}
              </Link>
            ))}
          </nav>
          <span className={styles.spacer} />
          <LanguageMenu />
          <Me />
          <QuickExit />
        </div>
        <OnItsWay />
      </header>
      <OfflineBanner />
      <main id="content" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <SessionDialog />
    </>
  );
}
