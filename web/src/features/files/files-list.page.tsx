import { Loading } from '@/ui/loading';

export function FilesListPage() {
  return <Loading />;
}
