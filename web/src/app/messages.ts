import { catalog } from '@/i18n/locale';
import { en } from './messages.en';

export const appMessages = catalog<typeof en>({ en });
