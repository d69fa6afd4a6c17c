import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useCaseFile, useFileChange } from '@/api/case-file';
import type { Profile } from '@/api/types';
import { useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { ConflictDialog } from '@/ui/conflict-dialog';
import { DraftNotice } from '@/ui/draft-notice';
import { FormActions } from '@/ui/form-actions';
import { ProblemAlert } from '@/ui/problem-alert';
import { SidePanel } from '@/ui/side-panel';
import { useDraftForm } from '@/ui/use-draft-form';
import { editProfile } from './api';
import { fileMessages } from './messages';
import { profileOf, valuesOf, type ProfileValues } from './profile';
import { PersonFields, SituationFields, SpeechFields } from './profile-fields';
import { useProfileDifferences } from './profile-differences';

type Values = { base: number; profile: ProfileValues };

function ProfileForm({ onDone }: { onDone: () => void }) {
  const t = useMessages(fileMessages).profile;
  const file = useCaseFile();
  const announce = useAnnounce();
  const change = useFileChange<Profile>(editProfile);
  const differences = useProfileDifferences();
  const { form, restored, forget, startOver, showErrors } = useDraftForm<Values>(`profile/${file.id}`, {
    // the version the person saw when they began travels with the draft
    initialValues: { base: file.revision, profile: valuesOf(file.profile) },
  });
  const part = {
    value: form.values.profile,
    errorAt: (path: string) => form.errors[path],
    onChange: (profile: ProfileValues) => {
      form.setFieldValue('profile', profile);
    },
    hasDate: file.profile.age.basis === 'BIRTH_DATE' || file.profile.age.basis === 'ESTIMATED_BIRTH_DATE',
  };
  function done(): void {
    forget();
    announce(t.saved);
    onDone();
  }
  const { conflict } = change;
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(async ({ base, profile }) => {
        if (await change.save(profileOf(profile), base, showErrors)) done();
      })}
    >
      <Stack gap="xl">
        <DraftNotice restored={restored} onStartOver={startOver} />
        <SpeechFields {...part} />
        <PersonFields {...part} />
        <SituationFields {...part} />
        <ProblemAlert error={change.problem} shownElsewhere={Object.keys(form.errors)} />
      </Stack>
      <FormActions pending={change.pending} onCancel={onDone} />
      {conflict && (
        <ConflictDialog
          opened
          fields={differences(conflict.mine, conflict.theirs.profile)}
          busy={change.pending}
          onApplyMine={() => {
            void change.applyMine().then((saved) => {
              if (saved) done();
            });
          }}
          onTakeTheirs={() => {
            change.takeTheirs();
            forget();
            onDone();
          }}
          onKeepEditing={() => {
            form.setFieldValue('base', conflict.theirs.revision);
            change.takeTheirs();
          }}
        />
      )}
    </form>
  );
}

export function EditProfile({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useMessages(fileMessages).profile;
  const [times, setTimes] = useState(0);
  return (
    <SidePanel
      opened={opened}
      title={t.edit}
      onClose={() => {
        setTimes(times + 1);
        onClose();
      }}
    >
      <ProfileForm key={times} onDone={onClose} />
    </SidePanel>
  );
}
