import { useSyncExternalStore } from 'react';
import { useMessages } from '@/i18n/locale';
import { appMessages } from './messages';
import styles from './shell.module.css';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export function OfflineBanner() {
  const t = useMessages(appMessages);
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <p className={styles.offline}>
          <strong>{t.offline.title}</strong> {t.offline.detail}
        </p>
      )}
    </div>
  );
}
