import { Loading } from '@/ui/loading';

export function ClosingTab() {
  return <Loading />;
}
