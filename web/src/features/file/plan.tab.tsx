import { Loading } from '@/ui/loading';

export function PlanTab() {
  return <Loading />;
}
