import { MultiSelect, SimpleGrid, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { YesNo } from '@/api/types';
import { today } from '@/i18n/dates';
import { useMessages } from '@/i18n/locale';
import { AnswerField } from '@/ui/answer-field';
import { ChoiceField, optionsOf, type Option } from '@/ui/choice-field';
import { DateField } from '@/ui/date-field';
import { uiMessages } from '@/ui/messages';
import { Notice } from '@/ui/notice';
import { Picker } from '@/ui/picker';
import { useCountries, useLanguages } from '@/vocabulary/places';
import { useWords } from '@/vocabulary/words';
import { fileMessages } from './messages';
import type { ProfileValues } from './profile';

export type ProfilePart = {
  value: ProfileValues;
  onChange: (value: ProfileValues) => void;
  /** The error of a field of the profile, by its path inside it: "age.birthDate". */
  errorAt: (path: string) => ReactNode;
  /** Where the profile sits in the form, so that a field in error can be found and focused: "profile.". */
  at?: string;
};

/** Yes and no stand out; what is not known stands back. */
function useYesNo(): Option<YesNo>[] {
  const words = useWords();
  return optionsOf(words.yesNo).map((option) => ({
    ...option,
    quiet: option.value === 'UNKNOWN' || option.value === 'NOT_ASKED',
  }));
}

export function SpeechFields({ value, onChange, errorAt, at = '' }: ProfilePart) {
  const t = useMessages(fileMessages).profile;
  const words = useWords();
  const yesNo = useYesNo();
  const languages = useLanguages();
  const { language } = value;
  function set(change: Partial<ProfileValues['language']>): void {
    onChange({ ...value, language: { ...language, ...change } });
  }
  return (
    <Stack gap="md">
      <Picker
        label={t.language}
        placeholder={t.pickLanguage}
        options={languages}
        value={language.primary}
        error={errorAt('language.primary')}
        data-path={`${at}language.primary`}
        maw="24rem"
        onChange={(primary) => {
          set({ primary });
        }}
      />
      <ChoiceField
        label={t.interpreter}
        options={yesNo}
        value={language.interpreter}
        onChange={(interpreter) => {
          set({ interpreter });
        }}
      />
      {language.interpreter === 'YES' && (
        <AnswerField
          label={t.interpreterGender}
          options={optionsOf(words.gender)}
          value={language.interpreterGender}
          error={errorAt('language.interpreterGender')}
          onChange={(interpreterGender) => {
            set({ interpreterGender });
          }}
        />
      )}
    </Stack>
  );
}

function AgeFields({ value, onChange, errorAt, at = '', hasDate }: ProfilePart & { hasDate: boolean }) {
  const t = useMessages(fileMessages).profile;
  const words = useWords();
  const { age } = value;
  const dated = age.basis === 'BIRTH_DATE' || age.basis === 'ESTIMATED_BIRTH_DATE';
  const bands = optionsOf(words.ageBand).filter((option) => option.value !== 'UNKNOWN');
  function set(change: Partial<ProfileValues['age']>): void {
    onChange({ ...value, age: { ...age, ...change } });
  }
  return (
    <Stack gap="sm">
      <ChoiceField
        label={t.age}
        options={optionsOf(t.basis).map((option) => ({ ...option, quiet: option.value === 'UNKNOWN' }))}
        value={age.basis}
        error={errorAt('age.basis')}
        onChange={(basis) => {
          set({ basis });
        }}
      />
      {dated && (
        <DateField
          label={t.birthDate}
          description={hasDate ? t.birthDateKept : t.birthDateHint}
          value={age.birthDate}
          max={today()}
          error={errorAt('age.birthDate')}
          data-path={`${at}age.birthDate`}
          maw="22rem"
          onChange={(birthDate) => {
            set({ birthDate });
          }}
        />
      )}
      {age.basis === 'AGE_BAND' && (
        <ChoiceField
          label={t.band}
          options={bands}
          value={age.band}
          error={errorAt('age.band')}
          data-path={`${at}age.band`}
          onChange={(band) => {
            set({ band });
          }}
        />
      )}
      {age.basis === 'UNKNOWN' && <Notice tone="neutral">{t.unknownAge}</Notice>}
    </Stack>
  );
}

export function PersonFields(part: ProfilePart & { hasDate?: boolean }) {
  const t = useMessages(fileMessages).profile;
  const words = useWords();
  const countries = useCountries();
  const { value, onChange, errorAt, at = '', hasDate = false } = part;
  return (
    <Stack gap="lg">
      <AgeFields {...part} hasDate={hasDate} />
      <AnswerField
        label={t.gender}
        options={optionsOf(words.gender)}
        value={value.gender}
        error={errorAt('gender.values')}
        onChange={(gender) => {
          onChange({ ...value, gender });
        }}
      />
      <AnswerField
        label={t.citizenships}
        options={countries}
        searchable
        placeholder={t.pickCountry}
        value={value.citizenships}
        error={errorAt('citizenships.values')}
        data-path={`${at}citizenships.values`}
        onChange={(citizenships) => {
          onChange({ ...value, citizenships });
        }}
      />
    </Stack>
  );
}

function PathFields({ value, onChange, errorAt, at = '' }: ProfilePart) {
  const t = useMessages(fileMessages).profile;
  const ui = useMessages(uiMessages);
  const countries = useCountries();
  const path = value.countryPath;
  function set(change: Partial<ProfileValues['countryPath']>): void {
    onChange({ ...value, countryPath: { ...path, ...change } });
  }
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Picker
          label={t.origin}
          placeholder={t.pickCountry}
          options={countries}
          value={path.origin}
          error={errorAt('countryPath.origin')}
          data-path={`${at}countryPath.origin`}
          onChange={(origin) => {
            set({ origin });
          }}
        />
        <MultiSelect
          label={t.transit}
          placeholder={path.transit.length === 0 ? t.pickCountry : undefined}
          data={countries}
          value={path.transit}
          searchable
          hidePickedOptions
          nothingFoundMessage={ui.noMatch}
          onChange={(transit) => {
            set({ transit });
          }}
        />
        <Picker
          label={t.now}
          placeholder={t.pickCountry}
          options={countries}
          value={path.now}
          error={errorAt('countryPath.now')}
          data-path={`${at}countryPath.now`}
          onChange={(now) => {
            set({ now });
          }}
        />
      </SimpleGrid>
      <AnswerField
        label={t.exploitedIn}
        options={countries}
        searchable
        placeholder={t.pickCountry}
        value={path.exploitation}
        error={errorAt('countryPath.exploitation.values')}
        onChange={(exploitation) => {
          set({ exploitation });
        }}
      />
    </>
  );
}

const YES_NO = ['chargesPending', 'deported', 'unaccompanied'] as const;

export function SituationFields(part: ProfilePart) {
  const yesNo = useYesNo();
  const t = useMessages(fileMessages).profile;
  const words = useWords();
  const { value, onChange, errorAt } = part;
  return (
    <Stack gap="lg">
      <AnswerField
        label={t.exploitation}
        options={optionsOf(words.exploitation)}
        value={value.exploitation}
        error={errorAt('exploitation.values')}
        onChange={(exploitation) => {
          onChange({ ...value, exploitation });
        }}
      />
      <ChoiceField
        label={t.forcedCriminality}
        options={yesNo}
        value={value.forcedCriminality}
        onChange={(forcedCriminality) => {
          onChange({ ...value, forcedCriminality });
        }}
      />
      <AnswerField
        label={t.industries}
        options={optionsOf(words.industry)}
        searchable
        placeholder={t.pickIndustry}
        value={value.industries}
        error={errorAt('industries.values')}
        onChange={(industries) => {
          onChange({ ...value, industries });
        }}
      />
      <AnswerField
        label={t.meansOfControl}
        options={optionsOf(words.meansOfControl)}
        value={value.meansOfControl}
        error={errorAt('meansOfControl.values')}
        onChange={(meansOfControl) => {
          onChange({ ...value, meansOfControl });
        }}
      />
      <AnswerField
        label={t.recruitment}
        options={optionsOf(words.recruitment)}
        value={value.recruitment}
        error={errorAt('recruitment.values')}
        onChange={(recruitment) => {
          onChange({ ...value, recruitment });
        }}
      />
      <PathFields {...part} />
      {YES_NO.map((question) => (
        <ChoiceField
          key={question}
          label={t[question]}
          options={yesNo}
          value={value[question]}
          onChange={(answered) => {
            onChange({ ...value, [question]: answered });
          }}
        />
      ))}
    </Stack>
  );
}
