import { Loading } from '@/ui/loading';

export function AccountsPage() {
  return <Loading />;
}
