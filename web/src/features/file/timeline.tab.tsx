import { Loading } from '@/ui/loading';

export function TimelineTab() {
  return <Loading />;
}
