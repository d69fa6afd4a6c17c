import { Button, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { signInUrl } from '@/api/session';
import { useMessages } from '@/i18n/locale';
import { CenterPage } from './center-page';
import { appMessages } from './messages';

const route = getRouteApi('/signed-out');

export function SignedOutPage() {
  const t = useMessages(appMessages).signedOut;
  const { then } = route.useSearch();
  return (
    <CenterPage title={t.title} lead={t.lead}>
      <Button component="a" href={signInUrl(then ?? '/')} size="md">
        {t.signIn}
      </Button>
      <Text size="sm" mt="xl" c="dimmed">
        {t.private}
      </Text>
    </CenterPage>
  );
}
