import { Button, Group, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseFile, IdentityView } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { ChoiceField, optionsOf } from '@/ui/choice-field';
import { EmptyState } from '@/ui/empty-state';
import { Facts, type Fact } from '@/ui/facts';
import { IconEye, IconLock } from '@/ui/icons';
import { uiMessages } from '@/ui/messages';
import { ProblemAlert } from '@/ui/problem-alert';
import { revealIdentity, type IdentityPurpose } from './api';
import { EditIdentity } from './edit-identity';
import styles from './file.module.css';
import { identityValues, safeContactValues } from './identity';
import { fileMessages } from './messages';

function useIdentityFacts(view: IdentityView): Fact[] {
  const { identity: t, open } = useMessages(fileMessages);
  const format = useFormat();
  const identity = identityValues(view.identity);
  const contact = safeContactValues(view.safeContact);
  return [
    { label: t.givenName, value: identity.givenName },
    { label: t.familyName, value: identity.familyName },
    { label: t.otherNames, value: identity.otherNames },
    { label: t.nativeName, value: identity.nativeName },
    { label: t.birthDate, value: view.birthDate === undefined ? '' : format.date(view.birthDate) },
    { label: t.identityNumber, value: identity.identityNumber },
    { label: t.phone, value: identity.phone },
    { label: t.email, value: identity.email },
    { label: t.address, value: identity.address },
    {
      label: t.safeContact,
      value: [contact.channel, contact.value].filter((text) => text !== '').join(': '),
    },
    { label: open.safe.hours, value: contact.hours },
    { label: open.safe.whoMayAnswer, value: contact.whoMayAnswer },
    { label: open.safe.codeWord, value: contact.codeWord },
    { label: open.safe.notes, value: contact.notes },
  ].filter(({ value }) => value !== '');
}

function Revealed({
  view,
  file,
  onHide,
  onChanged,
}: {
  view: IdentityView;
  file: CaseFile;
  onHide: () => void;
  onChanged: (view: IdentityView) => void;
}) {
  const t = useMessages(fileMessages).identity;
  const facts = useIdentityFacts(view);
  const [editing, edit] = useDisclosure(false);
  return (
    <div className={styles.revealed} role="region" aria-label={t.title}>
      {view.erased ? (
        <EmptyState title={t.erased} />
      ) : facts.length === 0 ? (
        <EmptyState title={t.none}>{t.noneHint}</EmptyState>
      ) : (
        <Facts items={facts} />
      )}
      <Group mt="md" gap="sm">
        <Button variant="default" size="sm" leftSection={<IconLock />} onClick={onHide}>
          {t.hide}
        </Button>
        {file.may.includes('EDIT_IDENTITY') && !view.erased && (
          <Button variant="subtle" size="sm" onClick={edit.open}>
            {t.edit}
          </Button>
        )}
      </Group>
      <EditIdentity id={file.id} view={view} opened={editing} onClose={edit.close} onSaved={onChanged} />
    </div>
  );
}

/** A name is shown on purpose only: asked for with a reason, written to the trail, kept in no cache. */
export function RevealIdentity({ file }: { file: CaseFile }) {
  const { identity: t } = useMessages(fileMessages);
  const ui = useMessages(uiMessages);
  const [asking, ask] = useDisclosure(false);
  const [purpose, setPurpose] = useState<IdentityPurpose>('CARE');
  const [view, setView] = useState<IdentityView>();
  const reveal = useMutation({
    mutationFn: revealIdentity,
    gcTime: 0,
    onSuccess: (shown) => {
      setView(shown);
      ask.close();
    },
  });
  return (
    <>
      {view ? (
        <Revealed
          view={view}
          file={file}
          onChanged={setView}
          onHide={() => {
            setView(undefined);
          }}
        />
      ) : (
        <Button variant="light" size="sm" leftSection={<IconEye />} onClick={ask.open}>
          {t.reveal}
        </Button>
      )}
      <Modal
        opened={asking}
        onClose={ask.close}
        title={t.reveal}
        closeButtonProps={{ 'aria-label': ui.close }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            reveal.mutate({ id: file.id, purpose });
          }}
        >
          <ChoiceField
            label={t.why}
            hint={t.whyHint}
            options={optionsOf(t.purpose)}
            value={purpose}
            onChange={setPurpose}
          />
          <ProblemAlert error={reveal.error} />
          <Group mt="lg" gap="sm">
            <Button type="submit" loading={reveal.isPending}>
              {t.show}
            </Button>
            <Button variant="default" onClick={ask.close}>
              {ui.cancel}
            </Button>
          </Group>
        </form>
      </Modal>
    </>
  );
}
