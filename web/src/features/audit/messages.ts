import { catalog } from '@/i18n/locale';
import { en } from './messages.en';

export const auditMessages = catalog<typeof en>({ en });
