import { Loading } from '@/ui/loading';

export function AuditPage() {
  return <Loading />;
}
