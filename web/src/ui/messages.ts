import { catalog } from '@/i18n/locale';
import { en } from './messages.en';

export const uiMessages = catalog<typeof en>({ en });
