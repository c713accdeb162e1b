import FHIR from 'fhirclient';
import type Client from 'fhirclient/lib/Client';
import type { Actor } from 'recovery-widgets';
import { authorisedFetch } from './authorised-fetch.js';
import { nameOf, type Named } from './people.js';
import { servers } from './settings.js';

/** Somebody who has signed in, for a patient or, without one, for all of theirs. */
export interface Session {
  readonly client: Client;
  readonly baseUrl: string;
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  /** As the widgets know them. */
  readonly actor: Actor;
  readonly patient: string | undefined;
}

/** Somebody signed in through the door of others. Says in plain words what to do. */
export class WrongDoor extends Error {}

/** @throws WrongDoor, or an error of fhirclient where nobody signed in */
export async function openSession(): Promise<Session> {
  // A public app has no secret, so the server asks for its id instead.
  Object.assign(FHIR.oauth2.settings, { refreshTokenWithClientId: true });
  const client = await FHIR.oauth2.ready();
  const { serverUrl: baseUrl, scope = '' } = client.state;
  const { id, resourceType } = client.user;
  if (!id || !servers.some((server) => server.baseUrl === baseUrl))
    throw new WrongDoor('The health record did not say who you are. Please open this page from there again.');

  const isPerson = resourceType === 'Patient';
  if (isPerson && id !== client.patient.id)
    throw new WrongDoor('You signed in for somebody else. Only the person can write here. Please talk with your clinic.');
  if (isPerson !== /\bBasic\b/.test(scope))
    throw new WrongDoor(
      isPerson
        ? 'You came in through the door for staff. Please choose “This is about me”.'
        : 'You came in through the door for the people themselves. Please choose “I work here”.',
    );

  const user = (await client.user.read()) as Named;
  const actor: Actor = isPerson
    ? { id, kind: 'person', name: nameOf(user) }
    : { id: `${resourceType}/${id}`, kind: 'clinician', name: nameOf(user) };
  return { client, baseUrl, fetch: authorisedFetch(client, baseUrl), actor, patient: client.patient.id ?? undefined };
}
