import { catalog } from '@/i18n/locale';
import { en } from './messages.en';

export const workMessages = catalog<typeof en>({ en });
