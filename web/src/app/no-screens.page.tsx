import { useMessages } from '@/i18n/locale';
import { EmptyState } from '@/ui/empty-state';
import { Page } from '@/ui/page';
import { appMessages } from './messages';

export function NoScreensPage() {
  const t = useMessages(appMessages).noScreens;
  return (
    <Page title={t.title} narrow>
      <EmptyState title={t.lead} />
    </Page>
  );
}
