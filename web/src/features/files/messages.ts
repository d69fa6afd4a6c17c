import { catalog } from '@/i18n/locale';
import { en } from './messages.en';

export const filesMessages = catalog<typeof en>({ en });
