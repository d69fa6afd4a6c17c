import { Loading } from '@/ui/loading';

export function CaseloadPage() {
  return <Loading />;
}
