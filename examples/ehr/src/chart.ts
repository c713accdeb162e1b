// The chart: who signed in, whose page it is, and what of it they see.
import 'recovery-widgets/define/context.js';
import 'recovery-widgets/define/chime-goals.js';
import 'recovery-widgets/define/crisis-card.js';
import 'recovery-widgets/define/strengths-assessment.js';
import { say, showSignedIn } from './banner.js';
import { byId, make } from './make.js';
import { openOwnChart } from './own-chart.js';
import { showPartOfAddress } from './parts.js';
import { tell } from './sentences.js';
import { openSession } from './session.js';
import { offerSigningOut } from './signing-out.js';
import { TeamChart } from './team-chart.js';

showPartOfAddress();
const door = () => make('a', { href: 'launch.html' }, 'Sign in');

try {
  const session = await openSession();
  showSignedIn(session.actor);
  offerSigningOut();
  if (session.actor.kind === 'person') await openOwnChart(session, session.patient!);
  else await new TeamChart(session).open();
} catch (error) {
  const { words, signIn } = tell(error);
  const isOut = signIn || byId('signed-in').textContent === '';
  const heading = byId('patient-name');
  if (heading.textContent.startsWith('One moment')) heading.textContent = 'Not open';
  say(isOut && !signIn ? 'Nobody has signed in here.' : words);
  if (isOut) byId('status').append(' ', door());
}
