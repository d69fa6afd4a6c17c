import { Loading } from '@/ui/loading';

export function NotesTab() {
  return <Loading />;
}
