import type { Actor } from 'recovery-widgets';
import { byId } from './make.js';
import { bornOf, nameOf, type Named } from './people.js';

/** Whose page it is. Without a patient nothing of the one before is left. */
export function showPatient(patient?: Named): void {
  byId('patient-name').textContent = patient ? nameOf(patient) : 'One moment …';
  byId('patient-born').textContent = patient ? bornOf(patient) : '';
  document.title = 'Harbour Clinic';
}

export function showSignedIn({ kind, name }: Actor): void {
  byId('signed-in').textContent = kind === 'person' ? `Signed in: ${name}` : `Signed in: ${name}, care team`;
}

/** One line about the page as a whole; empty takes it away. */
export function say(words: string): void {
  byId('status').textContent = words;
}
