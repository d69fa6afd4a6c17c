import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { peopleQuery } from '@/api/people';
import type { TrailItem } from '@/api/types';
import { today } from '@/i18n/dates';
import { useMessages } from '@/i18n/locale';
import { optionsOf } from '@/ui/choice-field';
import { DateField } from '@/ui/date-field';
import { Picker } from '@/ui/picker';
import styles from './audit.module.css';
import type { TrailFilter } from './filter';
import { auditMessages } from './messages';

type Props = { filter: TrailFilter; onChange: (filter: TrailFilter) => void };

export function FilterBar({ filter, onChange }: Props) {
  const t = useMessages(auditMessages);
  const { data: people = [] } = useQuery(peopleQuery);
  function set(change: { [K in keyof TrailFilter]?: TrailFilter[K] | undefined }): void {
    const { person, kind, from, to } = { ...filter, ...change };
    onChange({
      ...(person !== undefined && { person }),
      ...(kind !== undefined && { kind }),
      ...(from !== undefined && from !== '' && { from }),
      ...(to !== undefined && to !== '' && { to }),
    });
  }
  return (
    <div className={styles.filters} role="search" aria-label={t.filters}>
      <Picker
        label={t.person}
        placeholder={t.everybody}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={filter.person}
        onChange={(person) => {
          set({ person });
        }}
      />
      <Picker
        label={t.ofKind}
        placeholder={t.everyKind}
        searchable={false}
        options={optionsOf<TrailItem['kind']>(t.kind)}
        value={filter.kind}
        onChange={(kind) => {
          set({ kind });
        }}
      />
      <DateField
        label={t.from}
        max={filter.to ?? today()}
        value={filter.from}
        onChange={(from) => {
          set({ from });
        }}
      />
      <DateField
        label={t.to}
        max={today()}
        value={filter.to}
        onChange={(to) => {
          set({ to });
        }}
      />
      {Object.keys(filter).length > 0 && (
        <Button
          variant="subtle"
          onClick={() => {
            onChange({});
          }}
        >
          {t.clear}
        </Button>
      )}
    </div>
  );
}
