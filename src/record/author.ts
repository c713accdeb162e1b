import { person, type Actor, type PersonActor } from './record.js';

/** Whose words the body of a record is: the person's, also where the page says that somebody else acts (rule A1.1). */
export const authorOf = (actor: Actor): PersonActor => (actor.kind === 'person' ? (actor as PersonActor) : person);
