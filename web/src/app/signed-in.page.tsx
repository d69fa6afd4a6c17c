import { useEffect } from 'react';
import { useMessages } from '@/i18n/locale';
import { CenterPage } from './center-page';
import { tellOtherTabs } from './leave';
import { appMessages } from './messages';

/** Where the small sign-in window ends: it tells the waiting page and goes away. */
export function SignedInPage() {
  const t = useMessages(appMessages).signedBackIn;
  useEffect(() => {
    tellOtherTabs('signed-in');
    window.close();
  }, []);
  return <CenterPage title={t.title} lead={t.lead} />;
}
