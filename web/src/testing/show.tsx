import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { caseFileQuery } from '@/api/case-file';
import { organisationsQuery, peopleQuery } from '@/api/people';
import { sessionQuery, type Role, type SignedIn } from '@/api/session';
import type { CaseFile } from '@/api/types';

export const ME = 'a0000000-0000-4000-8000-000000000001';

type Call = { method: string; path: string; body: unknown };
type Answer = { status?: number; body: unknown };
type Setting = {
  file?: CaseFile;
  roles?: Role[];
  organisation?: string;
  /** What the services answer, by method and the end of the path. Throwing means that no answer comes. */
  answers?: Readonly<Record<string, (call: Call) => Answer>>;
};

/** Renders a part of a page as it stands inside the application, with services that answer as told. */
export async function show(element: ReactNode, setting: Setting = {}) {
  const { file, roles = ['caseworker'], organisation = 'harbour-light', answers = {} } = setting;
  const calls: Call[] = [];
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  const session: SignedIn = {
    signedIn: true,
    id: ME,
    name: 'Amara Testwell',
    organisation,
    roles,
    expiresInSeconds: 1800,
  };
  client.setQueryData(sessionQuery.queryKey, session);
  client.setQueryData(peopleQuery.queryKey, []);
  client.setQueryData(organisationsQuery.queryKey, [
    { id: 'harbour-light', name: 'Harbour Light' },
    { id: 'river-house', name: 'River House' },
  ]);
  if (file) client.setQueryData(caseFileQuery(file.id).queryKey, file);

  vi.stubGlobal('fetch', async (request: Request) => {
    const text = await request.text();
    const call = {
      method: request.method,
      path: new URL(request.url).pathname,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
    };
    calls.push(call);
    const key = Object.keys(answers).find((each) => {
      const [method, end = ''] = each.split(' ');
      return method === call.method && call.path.includes(end);
    });
    const { status = 200, body } = (key === undefined ? undefined : answers[key]?.(call)) ?? {
      status: 404,
      body: {},
    };
    return new Response(JSON.stringify(body), {
      status,
      headers: { 'Content-Type': status >= 400 ? 'application/problem+json' : 'application/json' },
    });
  });

  const root = createRootRoute();
  const page = createRoute({ getParentRoute: () => root, path: '/files/$id', component: () => element });
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: [`/files/${file?.id ?? 'none'}`] }),
  });
  await router.load();
  const view = render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        {/* the application's own routes are another tree than this one of a single page */}
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { ...view, user: userEvent.setup(), calls };
}
