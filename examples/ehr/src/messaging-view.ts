import { draftsIn, withAddresses } from './draft-of.js';
import { byId } from './make.js';
import type { SharedSender } from './send-shared.js';
import type { Session } from './session.js';
import { SmartMessaging, type MessagingLaunch } from './smart-messaging.js';

/** Buttons for the record around this page. They appear where it offered to listen, and answers. */
export function offerMessages(session: Session, sender?: SharedSender): void {
  const messaging = SmartMessaging.from((session.client.state.tokenResponse ?? {}) as MessagingLaunch);
  const said = byId('messaging-said');
  const run = (work: () => Promise<string>) => async () => {
    said.textContent = '';
    said.textContent = await work().catch(() => 'The screen around this page did not answer. Nothing was changed.');
  };
  const press = (id: string, work: () => Promise<string>) => {
    byId(id).onclick = () => void run(work)();
    byId(id).hidden = false;
  };
  if (!messaging) return;
  const offer = (): void => {
    press('done', async () => {
      await messaging.done();
      return 'Thank you. You can close this page.';
    });
    if (sender) press('draft', () => sendDrafts(messaging, sender));
    byId('messaging').hidden = false;
  };
  // A record that does not answer gets no buttons: nothing is lost, and nobody has to know.
  messaging.handshake().then(offer, () => undefined);
}

/** What the person shared, as drafts on the clinician's screen. They press for it, and nothing of it is in the record by that. */
async function sendDrafts(messaging: SmartMessaging, sender: SharedSender): Promise<string> {
  const places = new Map<string, string>();
  const drafts = draftsIn(await sender.bundle('collection'));
  for (const { address, draft } of drafts) places.set(address, await messaging.create(withAddresses(draft, places)));
  if (drafts.length === 0) return 'You have shared no goal with your care team, so there was nothing to show.';
  return 'Your clinician can see it as a draft now. It is not in your record by that.';
}
