import { catalog } from '@/i18n/locale';
import { en } from './messages.en';

export const vocabulary = catalog<typeof en>({ en });
