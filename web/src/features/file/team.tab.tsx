import { Loading } from '@/ui/loading';

export function TeamTab() {
  return <Loading />;
}
