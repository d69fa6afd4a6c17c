import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useCaseFile } from '@/api/case-file';
import { useSession } from '@/api/session';
import type { CaseFile } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { Facts, type Fact } from '@/ui/facts';
import { useLanguageName } from '@/vocabulary/places';
import { useWords } from '@/vocabulary/words';
import { useFacts } from './answers';
import { EditProfile } from './edit-profile';
import styles from './file.module.css';
import { fileMessages } from './messages';
import { RevealIdentity } from './reveal-identity';
import { useWho } from './who';

function useQuickFacts(file: CaseFile): Fact[] {
  const { profile: t, you } = useMessages(fileMessages);
  const me = useSession().id;
  const words = useWords();
  const format = useFormat();
  const language = useLanguageName();
  const facts = useFacts();
  const who = useWho();
  const { profile } = file;
  const owner = file.team.find((member) => member.owner);
  const speaks = profile.language.primary === undefined ? undefined : language(profile.language.primary);
  const spoken =
    speaks !== undefined && profile.language.interpreter === 'YES' ? t.interpreterYes(speaks) : speaks;
  return [
    {
      label: t.age,
      value: words.ageBand[file.ageBand],
      unknown: file.ageBand === 'UNKNOWN',
    },
    facts.maybe(t.speaks, spoken),
    facts.maybe(
      t.now,
      profile.countryPath.now === undefined ? undefined : format.country(profile.countryPath.now),
    ),
    facts.answer(t.exploitation, profile.exploitation, (value) =>
      // the standard has no code for forced criminality: it travels as another form
      value === 'Other' && profile.forcedCriminality === 'YES' ? t.forcedCrime : words.exploitation[value],
    ),
    {
      label: t.owner,
      value: !owner ? t.noOwner : owner.person === me ? you : who(owner.person),
      unknown: !owner,
    },
  ];
}

function useAllFacts(file: CaseFile): Fact[] {
  const t = useMessages(fileMessages).profile;
  const words = useWords();
  const format = useFormat();
  const facts = useFacts();
  const { profile, firstContact } = file;
  const { countryPath } = profile;
  const country = (code: string) => format.country(code);
  return [
    facts.answer(t.gender, profile.gender, (value) => words.gender[value]),
    facts.answer(t.citizenships, profile.citizenships, country),
    facts.yesNo(t.interpreter, profile.language.interpreter),
    facts.yesNo(t.forcedCriminality, profile.forcedCriminality),
    facts.answer(t.industries, profile.industries, (value) => words.industry[value]),
    facts.answer(t.meansOfControl, profile.meansOfControl, (value) => words.meansOfControl[value]),
    facts.answer(t.recruitment, profile.recruitment, (value) => words.recruitment[value]),
    facts.maybe(t.origin, countryPath.origin === undefined ? undefined : country(countryPath.origin)),
    facts.maybe(t.transit, format.list(countryPath.transit.map(country))),
    facts.answer(t.exploitedIn, countryPath.exploitation, country),
    facts.yesNo(t.chargesPending, profile.chargesPending),
    facts.yesNo(t.deported, profile.deported),
    facts.yesNo(t.unaccompanied, profile.unaccompanied),
    {
      label: t.firstContact,
      value: t.firstContactOn(
        firstContact.platform === undefined
          ? words.channel[firstContact.channel]
          : `${words.channel[firstContact.channel]} (${words.platform[firstContact.platform]})`,
        format.shortDate(firstContact.on),
      ),
    },
    ...(firstContact.handle === undefined ? [] : [{ label: t.handle, value: firstContact.handle }]),
    ...(firstContact.message === undefined
      ? []
      : [{ label: t.message, value: firstContact.message, wide: true }]),
    { label: t.registered, value: format.shortDate(file.registeredOn) },
  ];
}

/** The few facts one needs at a glance; everything else one click away. */
export function About() {
  const t = useMessages(fileMessages);
  const file = useCaseFile();
  const quick = useQuickFacts(file);
  const all = useAllFacts(file);
  const [editing, edit] = useDisclosure(false);
  return (
    <section className={styles.about} aria-label={t.profile.title}>
      <Facts items={quick} />
      <details className={styles.details}>
        <summary>{t.profile.more}</summary>
        <div className={styles.unfolded}>
          <Facts items={all} />
          {file.may.includes('EDIT_PROFILE') && (
            <Group mt="md">
              <Button variant="default" size="sm" onClick={edit.open}>
                {t.profile.edit}
              </Button>
            </Group>
          )}
        </div>
      </details>
      {file.may.includes('REVEAL_IDENTITY') && <RevealIdentity file={file} />}
      <EditProfile opened={editing} onClose={edit.close} />
    </section>
  );
}
