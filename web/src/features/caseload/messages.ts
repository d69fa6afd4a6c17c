import { catalog } from '@/i18n/locale';
import { en } from './messages.en';

export const caseloadMessages = catalog<typeof en>({ en });
