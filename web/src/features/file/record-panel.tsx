import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCaseFile } from '@/api/case-file';
import { SidePanel } from '@/ui/side-panel';
import { RecordForm } from './record-form';

/** Opens for the milestone named in the address, so that My work can link straight to it. */
export function RecordPanel() {
  const file = useCaseFile();
  const navigate = useNavigate();
  const { record } = useSearch({ strict: false });
  const milestones = file.plan.tracks.flatMap((track) => track.milestones);
  const milestone = milestones.find((each) => each.code === record);
  const opened = milestone !== undefined && file.may.includes('RECORD');
  function close(): void {
    void navigate({ to: '.', search: {}, replace: true, resetScroll: false });
  }
  return (
    <SidePanel opened={opened} title={milestone?.title ?? ''} onClose={close}>
      {milestone && <RecordForm key={milestone.code} milestone={milestone} all={milestones} onDone={close} />}
    </SidePanel>
  );
}
