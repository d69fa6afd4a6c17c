import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { caseFileQuery } from '@/api/case-file';
import { sessionQuery, type SignedIn } from '@/api/session';
import { fileFilters } from '@/features/files/filters';
import { Loading } from '@/ui/loading';
import { ErrorPage, NotFoundPage, NowherePage, OutsideErrorPage } from './error.page';
import { mayEnter, startPage, type Door } from './navigation';
import { NotAllowed } from './not-allowed';
import { Shell } from './shell';
import { SignedInPage } from './signed-in.page';
import { SignedOutPage } from './signed-out.page';

type Context = { client: QueryClient };

function guard(door: Door) {
  return ({ context }: { context: { session: SignedIn } }) => {
    if (!mayEnter(context.session, door)) throw new NotAllowed();
  };
}

const root = createRootRouteWithContext<Context>()({ component: Outlet, notFoundComponent: NowherePage });

const signedOut = createRoute({
  getParentRoute: () => root,
  path: '/signed-out',
  validateSearch: ({ then }: Record<string, unknown>): { then?: string } =>
    typeof then === 'string' && then.startsWith('/') ? { then } : {},
  component: SignedOutPage,
});

const signedBackIn = createRoute({ getParentRoute: () => root, path: '/signed-in', component: SignedInPage });

const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ context, location }) => {
    const session = await context.client.query({ ...sessionQuery, staleTime: 'static' });
    if (!session.signedIn) {
      context.client.removeQueries(sessionQuery);
      throw redirect({ to: '/signed-out', search: location.href === '/' ? {} : { then: location.href } });
    }
    return { session };
  },
  component: Shell,
  errorComponent: OutsideErrorPage,
});

const work = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: ({ context }) => {
    const start = startPage(context.session);
    if (start !== '/') throw redirect({ to: start ?? '/welcome', replace: true });
  },
  component: lazyRouteComponent(() => import('@/features/work/work.page'), 'WorkPage'),
});

const welcome = createRoute({
  getParentRoute: () => inside,
  path: '/welcome',
  component: lazyRouteComponent(() => import('./no-screens.page'), 'NoScreensPage'),
});

const files = createRoute({
  getParentRoute: () => inside,
  path: '/files',
  beforeLoad: guard('files'),
  validateSearch: fileFilters,
  component: lazyRouteComponent(() => import('@/features/files/files-list.page'), 'FilesListPage'),
});

const openFile = createRoute({
  getParentRoute: () => inside,
  path: '/files/new',
  beforeLoad: guard('openFile'),
  component: lazyRouteComponent(() => import('@/features/file/open-file.page'), 'OpenFilePage'),
});

const file = createRoute({
  getParentRoute: () => inside,
  path: '/files/$id',
  beforeLoad: guard('files'),
  // which milestone is being recorded: My work links straight to it
  validateSearch: ({ record }: Record<string, unknown>): { record?: string } =>
    typeof record === 'string' ? { record } : {},
  loader: ({ context, params }) => context.client.query(caseFileQuery(params.id)),
  component: lazyRouteComponent(() => import('@/features/file/file.page'), 'FilePage'),
});

const tabs = [
  createRoute({
    getParentRoute: () => file,
    path: '/',
    component: lazyRouteComponent(() => import('@/features/file/timeline.tab'), 'TimelineTab'),
  }),
  createRoute({
    getParentRoute: () => file,
    path: '/plan',
    component: lazyRouteComponent(() => import('@/features/file/plan.tab'), 'PlanTab'),
  }),
  createRoute({
    getParentRoute: () => file,
    path: '/consents',
    component: lazyRouteComponent(() => import('@/features/consents/consents.page'), 'ConsentsPage'),
  }),
  createRoute({
    getParentRoute: () => file,
    path: '/referrals',
    component: lazyRouteComponent(() => import('./file-referrals'), 'FileReferrals'),
  }),
  createRoute({
    getParentRoute: () => file,
    path: '/notes',
    component: lazyRouteComponent(() => import('@/features/file/notes.tab'), 'NotesTab'),
  }),
  createRoute({
    getParentRoute: () => file,
    path: '/team',
    component: lazyRouteComponent(() => import('@/features/file/team.tab'), 'TeamTab'),
  }),
  createRoute({
    getParentRoute: () => file,
    path: '/closing',
    component: lazyRouteComponent(() => import('@/features/file/closing.tab'), 'ClosingTab'),
  }),
  createRoute({
    getParentRoute: () => file,
    path: '/audit',
    validateSearch: (search: Record<string, unknown>) => search as Record<string, string | undefined>,
    component: lazyRouteComponent(() => import('@/features/audit/audit.page'), 'AuditPage'),
  }),
] as const;

const inboxList = createRoute({
  getParentRoute: () => inside,
  path: '/inbox',
  beforeLoad: guard('inbox'),
  validateSearch: ({ box }: Record<string, unknown>): { box?: 'open' | 'closed' } =>
    box === 'closed' || box === 'open' ? { box } : {},
  component: lazyRouteComponent(() => import('@/features/inbox/inbox-list.page'), 'InboxListPage'),
});

const inbox = createRoute({
  getParentRoute: () => inside,
  path: '/inbox/$id',
  beforeLoad: guard('inbox'),
  component: lazyRouteComponent(() => import('@/features/inbox/inbox.page'), 'InboxPage'),
});

const caseload = createRoute({
  getParentRoute: () => inside,
  path: '/caseload',
  beforeLoad: guard('caseload'),
  component: lazyRouteComponent(() => import('@/features/caseload/caseload.page'), 'CaseloadPage'),
});

const accounts = createRoute({
  getParentRoute: () => inside,
  path: '/accounts',
  beforeLoad: guard('accounts'),
  validateSearch: (search: Record<string, unknown>) => search as Record<string, string | undefined>,
  component: lazyRouteComponent(() => import('@/features/accounts/accounts.page'), 'AccountsPage'),
});

const routeTree = root.addChildren([
  signedOut,
  signedBackIn,
  inside.addChildren([
    work,
    welcome,
    files,
    openFile,
    file.addChildren(tabs),
    inboxList,
    inbox,
    caseload,
    accounts,
  ]),
]);

export function createAppRouter(client: QueryClient) {
  return createRouter({
    routeTree,
    context: { client },
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingComponent: () => <Loading />,
    defaultPreload: false,
    scrollRestoration: false,
  });
}

declare module '@tanstack/react-router' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- declarations merge only as interfaces
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
