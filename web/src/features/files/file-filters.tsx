import { Button, Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { peopleQuery } from '@/api/people';
import { useMessages } from '@/i18n/locale';
import { optionsOf } from '@/ui/choice-field';
import { IconSearch } from '@/ui/icons';
import { Picker } from '@/ui/picker';
import { useWords } from '@/vocabulary/words';
import styles from './files.module.css';
import type { FileFilters, View } from './filters';
import { filesMessages } from './messages';

type Props = {
  filters: FileFilters;
  /** Whose files are shown; undefined for those who have no choice. */
  view: View | undefined;
  onChange: (filters: FileFilters) => void;
};

export function FileFilterBar({ filters, view, onChange }: Props) {
  const t = useMessages(filesMessages).filters;
  const words = useWords();
  const people = useQuery(peopleQuery);
  const [typed, setTyped] = useState(filters.q ?? '');
  const search = useDebouncedCallback((q: string) => {
    onChange({ ...filters, q: q === '' ? undefined : q });
  }, 400);
  const narrowed = Object.values({ ...filters, view: undefined }).some((value) => value !== undefined);
  return (
    <search className={styles.filters} aria-label={t.label}>
      <div className={styles.wide}>
        {view && (
          <SegmentedControl
            aria-label={t.whose}
            value={view}
            onChange={(chosen) => {
              onChange({ ...filters, view: chosen, owner: undefined });
            }}
            data={[
              { value: 'organisation', label: t.organisation },
              { value: 'mine', label: t.mine },
            ]}
          />
        )}
        <Checkbox
          label={t.overdue}
          checked={filters.overdue === true}
          onChange={(event) => {
            onChange({ ...filters, overdue: event.currentTarget.checked ? true : undefined });
          }}
        />
      </div>
      <TextInput
        label={t.q}
        description={t.qHint}
        leftSection={<IconSearch />}
        value={typed}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value.trim());
        }}
      />
      <Picker
        label={t.state}
        placeholder={t.anyState}
        options={optionsOf(words.state)}
        value={filters.state}
        onChange={(state) => {
          onChange({ ...filters, state });
        }}
      />
      <Picker
        label={t.track}
        placeholder={t.anyTrack}
        options={optionsOf(words.track)}
        value={filters.track}
        onChange={(track) => {
          onChange({ ...filters, track });
        }}
      />
      {view === 'organisation' && (
        <Picker
          label={t.owner}
          placeholder={t.anyOwner}
          options={(people.data ?? []).map((person) => ({ value: person.id, label: person.name }))}
          value={filters.owner}
          onChange={(owner) => {
            onChange({ ...filters, owner });
          }}
        />
      )}
      {narrowed && (
        <div>
          <Button
            variant="subtle"
            onClick={() => {
              setTyped('');
              onChange({ view: filters.view });
            }}
          >
            {t.clear}
          </Button>
        </div>
      )}
    </search>
  );
}
