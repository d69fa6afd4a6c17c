import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { asProblem, fieldPath } from '@/api/problem';
import { useMessages } from '@/i18n/locale';
import { uiMessages } from './messages';
import { Notice } from './notice';

type Props = {
  error: unknown;
  onRetry?: () => void;
  /** Paths of fields that show their own error: everything else is listed here. */
  shownElsewhere?: readonly string[];
  children?: ReactNode;
};

/** Why something did not go through, in words, with a way on. Renders nothing without an error. */
export function ProblemAlert({ error, onRetry, shownElsewhere = [], children }: Props) {
  const t = useMessages(uiMessages);
  if (error === undefined || error === null) return null;
  const problem = asProblem(error);
  const own =
    t.problem[problem.type] ?? (problem.status >= 502 ? t.problem['service-unavailable'] : undefined);
  const fallback = t.problem.unexpected;
  const title = own?.title ?? (problem.title === '' ? fallback?.title : problem.title);
  const detail = own?.detail ?? problem.detail ?? (problem.title === '' ? fallback?.detail : undefined);
  const rest = problem.errors.filter(({ pointer }) => !shownElsewhere.includes(fieldPath(pointer)));
  return (
    <Notice
      tone="attention"
      alert
      title={title}
      actions={
        onRetry && (
          <Button variant="default" size="xs" onClick={onRetry}>
            {t.tryAgain}
          </Button>
        )
      }
    >
      {detail !== undefined && <p>{detail}</p>}
      {rest.length > 0 && (
        <ul>
          {rest.map(({ pointer, message }) => (
            <li key={pointer + message}>{message}</li>
          ))}
        </ul>
      )}
      {children}
    </Notice>
  );
}
