import { catalog } from '@/i18n/locale';
import { en } from './messages.en';

export const accountsMessages = catalog<typeof en>({ en });
