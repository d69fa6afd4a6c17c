import { Loading } from '@/ui/loading';

export function InboxPage() {
  return <Loading />;
}
