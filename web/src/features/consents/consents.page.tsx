import { Loading } from '@/ui/loading';

export function ConsentsPage() {
  return <Loading />;
}
