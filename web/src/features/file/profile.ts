import type {
  AgeBand,
  AgeBasis,
  Answer,
  Exploitation,
  Gender,
  Industry,
  MeansOfControl,
  Profile,
  Recruitment,
  YesNo,
} from '@/api/types';

/** A profile as the form holds it: every question there from the start, "not asked yet" until answered. */
export type ProfileValues = {
  age: { basis: AgeBasis; birthDate: string; band: AgeBand | undefined };
  gender: Answer<Gender>;
  citizenships: Answer<string>;
  language: { primary: string | undefined; interpreter: YesNo; interpreterGender: Answer<Gender> };
  exploitation: Answer<Exploitation>;
  forcedCriminality: YesNo;
  industries: Answer<Industry>;
  meansOfControl: Answer<MeansOfControl>;
  recruitment: Answer<Recruitment>;
  countryPath: {
    origin: string | undefined;
    transit: string[];
    exploitation: Answer<string>;
    now: string | undefined;
  };
  chargesPending: YesNo;
  deported: YesNo;
  unaccompanied: YesNo;
};

export function notAsked<T>(): Answer<T> {
  return { answer: 'NOT_ASKED', values: [] };
}

export function emptyProfile(): ProfileValues {
  return {
    age: { basis: 'UNKNOWN', birthDate: '', band: undefined },
    gender: notAsked(),
    citizenships: notAsked(),
    language: { primary: undefined, interpreter: 'NOT_ASKED', interpreterGender: notAsked() },
    exploitation: notAsked(),
    forcedCriminality: 'NOT_ASKED',
    industries: notAsked(),
    meansOfControl: notAsked(),
    recruitment: notAsked(),
    countryPath: { origin: undefined, transit: [], exploitation: notAsked(), now: undefined },
    chargesPending: 'NOT_ASKED',
    deported: 'NOT_ASKED',
    unaccompanied: 'NOT_ASKED',
  };
}

export function valuesOf(profile: Profile): ProfileValues {
  return {
    ...profile,
    age: { basis: profile.age.basis, birthDate: profile.age.birthDate ?? '', band: profile.age.band },
    forcedCriminality: profile.forcedCriminality ?? 'NOT_ASKED',
    language: {
      primary: profile.language.primary,
      interpreter: profile.language.interpreter,
      interpreterGender: profile.language.interpreterGender ?? notAsked(),
    },
    countryPath: {
      origin: profile.countryPath.origin,
      transit: profile.countryPath.transit,
      exploitation: profile.countryPath.exploitation,
      now: profile.countryPath.now,
    },
  };
}

/** What goes to the service: only what belongs to the chosen way of knowing the age. */
export function profileOf(values: ProfileValues): Profile {
  const { age, language } = values;
  const dated = age.basis === 'BIRTH_DATE' || age.basis === 'ESTIMATED_BIRTH_DATE';
  return {
    ...values,
    age: {
      basis: age.basis,
      birthDate: dated && age.birthDate !== '' ? age.birthDate : undefined,
      band: age.basis === 'AGE_BAND' ? age.band : undefined,
    },
    language: {
      primary: language.primary,
      interpreter: language.interpreter,
      interpreterGender: language.interpreter === 'YES' ? language.interpreterGender : undefined,
    },
  };
}
