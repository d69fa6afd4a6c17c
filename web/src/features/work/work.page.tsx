import { Loading } from '@/ui/loading';

export function WorkPage() {
  return <Loading />;
}
