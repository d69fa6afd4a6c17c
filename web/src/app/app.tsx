import { DirectionProvider, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { directionOf, LocaleProvider, type Locale } from '@/i18n/locale';
import { Announcer } from '@/ui/announcer';
import { cspNonce } from './csp-nonce';
import { createQueryClient } from './query-client';
import { createAppRouter } from './router';
import { theme } from './theme';

const client = createQueryClient();
const router = createAppRouter(client);

export function App() {
  const [locale, choose] = useState<Locale>('en');
  const value = useMemo(() => ({ locale, choose }), [locale]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
  }, [locale]);
  return (
    <LocaleProvider value={value}>
      <DirectionProvider
        key={directionOf(locale)}
        initialDirection={directionOf(locale)}
        detectDirection={false}
      >
        <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={cspNonce}>
          <QueryClientProvider client={client}>
            <Announcer>
              <RouterProvider router={router} />
            </Announcer>
          </QueryClientProvider>
        </MantineProvider>
      </DirectionProvider>
    </LocaleProvider>
  );
}
