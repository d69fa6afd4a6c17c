import { Loading } from '@/ui/loading';

export function OpenFilePage() {
  return <Loading />;
}
