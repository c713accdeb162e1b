import type { RecoveryContext } from 'recovery-widgets/components/context.js';
import { createFhirStore } from 'recovery-widgets/fhir-server.js';
import { say, showPatient } from './banner.js';
import { byId } from './make.js';
import { offerMessages } from './messaging-view.js';
import { takeInNotes } from './notes-on-server.js';
import { OtherGoals } from './other-goals.js';
import { SharedSender } from './send-shared.js';
import { SendingView } from './sending-view.js';
import { tell } from './sentences.js';
import type { Session } from './session.js';
import { beforeSigningOut } from './signing-out.js';

/** The page of somebody who signed in as themselves: they write, and what they write is kept on the server, for them alone. */
export async function openOwnChart(session: Session, subject: string): Promise<void> {
  const { baseUrl, fetch, actor } = session;
  const store = createFhirStore({ baseUrl, fetch, attempts: 3, longestWaitSeconds: 2 });
  const context = document.querySelector('recovery-context') as RecoveryContext;
  Object.assign(context, { subject, store, actor });
  byId('chart').hidden = false;
  byId('own-record').hidden = false;

  const others = new OtherGoals(session, store, subject);
  const sender = new SharedSender(session, store, subject);
  const sending = new SendingView(sender, () => void others.show().catch(failed));
  beforeSigningOut(() => sending.stop());
  offerMessages(session, sender);
  // A goal of one's own is where a goal of others can be looked at.
  document.addEventListener('recovery-saved', ({ detail }) => {
    if (detail.kind === 'goal' && detail.revision === 1) void others.show().catch(failed);
  });
  showPatient(await session.client.patient.read());
  await takeInNotes(session, subject, store);
  await others.show();
}

const failed = (error: unknown): void => say(tell(error).words);
