import type { CaseState } from '@/api/types';
import { StatusBadge, type Tone } from '@/ui/status-badge';
import { useWords } from './words';

const TONES: Record<CaseState, Tone> = {
  CONTACT: 'neutral',
  INTAKE: 'info',
  SCREENING: 'info',
  IDENTIFICATION: 'info',
  RECOVERY: 'info',
  RETURN: 'info',
  REINTEGRATION: 'info',
  FOLLOW_UP: 'done',
  CLOSURE_REVIEW: 'attention',
  CLOSED: 'stopped',
  TRANSFERRED: 'stopped',
  SUSPENDED: 'stopped',
};

export function StateBadge({ state }: { state: CaseState }) {
  return <StatusBadge tone={TONES[state]}>{useWords().state[state]}</StatusBadge>;
}
