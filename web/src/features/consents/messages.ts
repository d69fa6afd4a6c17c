import { catalog } from '@/i18n/locale';
import { en } from './messages.en';

export const consentsMessages = catalog<typeof en>({ en });
