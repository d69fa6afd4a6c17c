import { Loading } from '@/ui/loading';

export function InboxListPage() {
  return <Loading />;
}
