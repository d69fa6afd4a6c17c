import { catalog } from '@/i18n/locale';
import { en } from './messages.en';

export const fileMessages = catalog<typeof en>({ en });
