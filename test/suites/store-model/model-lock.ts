import type { State } from './model-state.js';
import { mustBeReadable, personOf, Refusal } from './model-state.js';

export const passphrase = 'a blue kettle';

/** What a lock should do. */
export const lockRules = {
  set(state: State, subject: string): void {
    const person = personOf(state, subject);
    mustBeReadable(person, person.places);
    if (person.lock !== 'open') throw new Refusal('HostMisuse');
    person.lock = 'unlocked';
    state.isMade = true;
  },
  unlock(state: State, subject: string, secret: string): void {
    mustProve(state, subject, secret);
    personOf(state, subject).lock = 'unlocked';
  },
  lock(state: State, subject: string): void {
    const person = personOf(state, subject);
    if (person.lock === 'unlocked') person.lock = 'locked';
  },
  remove(state: State, subject: string, secret: string): void {
    mustProve(state, subject, secret);
    const person = personOf(state, subject);
    mustBeReadable(person, person.places);
    person.lock = 'open';
  },
};

function mustProve(state: State, subject: string, secret: string): void {
  if (personOf(state, subject).lock === 'open') throw new Refusal('HostMisuse');
  if (secret !== passphrase) throw new Refusal('WrongPassphrase');
}
