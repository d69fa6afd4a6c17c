import { catalog } from '@/i18n/locale';
import { en } from './messages.en';

export const inboxMessages = catalog<typeof en>({ en });
