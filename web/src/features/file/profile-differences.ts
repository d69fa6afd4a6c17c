import type { Profile } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import type { VersionField } from '@/ui/conflict-dialog';
import { useLanguageName } from '@/vocabulary/places';
import { useWords } from '@/vocabulary/words';
import { useFacts } from './answers';
import { fileMessages } from './messages';

/** Two versions of a profile in words: only where they differ. */
export function useProfileDifferences(): (mine: Profile, theirs: Profile) => VersionField[] {
  const t = useMessages(fileMessages).profile;
  const words = useWords();
  const format = useFormat();
  const language = useLanguageName();
  const facts = useFacts();
  function read(profile: Profile) {
    const { countryPath, age } = profile;
    const country = (code: string) => format.country(code);
    const place = (code: string | undefined) => (code === undefined ? undefined : country(code));
    return [
      {
        label: t.age,
        value: [t.basis[age.basis], age.band && words.ageBand[age.band]].filter(Boolean).join(', '),
      },
      facts.maybe(t.language, profile.language.primary && language(profile.language.primary)),
      facts.yesNo(t.interpreter, profile.language.interpreter),
      facts.answer(t.gender, profile.gender, (value) => words.gender[value]),
      facts.answer(t.citizenships, profile.citizenships, country),
      facts.answer(t.exploitation, profile.exploitation, (value) => words.exploitation[value]),
      facts.yesNo(t.forcedCriminality, profile.forcedCriminality),
      facts.answer(t.industries, profile.industries, (value) => words.industry[value]),
      facts.answer(t.meansOfControl, profile.meansOfControl, (value) => words.meansOfControl[value]),
      facts.answer(t.recruitment, profile.recruitment, (value) => words.recruitment[value]),
      facts.maybe(t.origin, place(countryPath.origin)),
      facts.maybe(t.transit, format.list(countryPath.transit.map(country))),
      facts.answer(t.exploitedIn, countryPath.exploitation, country),
      facts.maybe(t.now, place(countryPath.now)),
      facts.yesNo(t.chargesPending, profile.chargesPending),
      facts.yesNo(t.deported, profile.deported),
      facts.yesNo(t.unaccompanied, profile.unaccompanied),
    ].map(({ label, value }) => ({ label, words: value }));
  }
  return (mine, theirs) => {
    const other = read(theirs);
    return read(mine)
      .map(({ label, words: own }, index) => ({ label, mine: own, theirs: other[index]?.words ?? '' }))
      .filter((field) => field.mine !== field.theirs);
  };
}
