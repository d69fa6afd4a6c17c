import { catalog } from '@/i18n/locale';
import { en } from './messages.en';

export const referralsMessages = catalog<typeof en>({ en });
