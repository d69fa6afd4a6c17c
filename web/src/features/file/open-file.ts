import { newId } from '@/api/id';
import type { Channel, OpenFile, Platform } from '@/api/types';
import { today } from '@/i18n/dates';
import {
  identityOf,
  NO_IDENTITY,
  NO_SAFE_CONTACT,
  safeContactOf,
  type IdentityValues,
  type SafeContactValues,
} from './identity';
import { emptyProfile, profileOf, type ProfileValues } from './profile';

export type OpenFileValues = {
  /** Minted with the form, so that sending it twice opens one file. */
  id: string;
  firstContact: {
    channel: Channel | undefined;
    on: string;
    platform: Platform | undefined;
    handle: string;
    message: string;
  };
  startAt: 'CONTACT' | 'INTAKE';
  alias: string;
  registeredOn: string;
  identity: IdentityValues;
  safeContact: SafeContactValues;
  profile: ProfileValues;
};

export function newFile(): OpenFileValues {
  return {
    id: newId(),
    firstContact: { channel: undefined, on: today(), platform: undefined, handle: '', message: '' },
    startAt: 'CONTACT',
    alias: '',
    registeredOn: today(),
    identity: NO_IDENTITY,
    safeContact: NO_SAFE_CONTACT,
    profile: emptyProfile(),
  };
}

function orNothing(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : trimmed;
}

export function requestOf(values: OpenFileValues, channel: Channel): OpenFile {
  const { firstContact } = values;
  const social = channel === 'SOCIAL_MESSAGE';
  return {
    firstContact: {
      channel,
      on: firstContact.on,
      platform: social ? firstContact.platform : undefined,
      handle: social ? orNothing(firstContact.handle) : undefined,
      message: orNothing(firstContact.message),
    },
    startAt: values.startAt,
    alias: orNothing(values.alias),
    registeredOn: values.registeredOn,
    identity: identityOf(values.identity),
    safeContact: safeContactOf(values.safeContact),
    profile: profileOf(values.profile),
  };
}
