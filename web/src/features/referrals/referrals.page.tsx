import { Loading } from '@/ui/loading';

export function ReferralsPage() {
  return <Loading />;
}
