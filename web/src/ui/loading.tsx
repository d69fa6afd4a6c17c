import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useMessages } from '@/i18n/locale';
import { uiMessages } from './messages';

/** Grey lines where the rows will be, so that nothing jumps when they come. */
export function Loading({ rows = 4 }: { rows?: number }) {
  const t = useMessages(uiMessages);
  return (
    <div role="status">
      <VisuallyHidden>{t.loading}</VisuallyHidden>
      <Stack gap="md" aria-hidden>
        {Array.from({ length: rows }, (_, row) => (
          <Skeleton
            key={row}
            height={row % 2 === 0 ? 20 : 44}
            radius="md"
            width={row % 2 === 0 ? '40%' : '100%'}
          />
        ))}
      </Stack>
    </div>
  );
}
