// The health record opens this page with `iss` and `launch`; somebody who comes by themselves chooses a server and a way.
import FHIR from 'fhirclient';
import { byId, make } from './make.js';
import { isWay, servers, ways, type Way } from './settings.js';

const asked = new URL(location.href).searchParams;
const launch = asked.get('launch');
const iss = asked.get('iss');

const withoutSlash = (address: string) => address.replace(/\/+$/, '');
const isKnown = (address: string) => servers.some(({ baseUrl }) => baseUrl === withoutSlash(address));

/** Leaves for the sign-in page of the server, which comes back to the chart. */
async function signIn(server: string, way: Way): Promise<void> {
  const { clientId, scope } = ways[way];
  // In a launch the record says which patient it is; else its sign-in page asks. Only the list is without one.
  const context = launch ? ['launch'] : way === 'list' ? [] : ['launch/patient'];
  say('One moment. Your health record is opening.');
  try {
    await FHIR.oauth2.authorize({
      iss: server,
      clientId,
      scope: [...context, ...scope].join(' '),
      redirectUri: 'index.html',
      pkceMode: 'required',
      // In a frame, too, the chart opens where this page is.
      completeInTarget: true,
    });
  } catch {
    say('The health record cannot be reached now. Look at your connection, then try again.');
    offerWays();
  }
}

const say = (words: string) => (byId('status').textContent = words);

const choice = (server: string, way: Way, words: string) =>
  make('li', {}, make('button', { type: 'button', textContent: words, onclick: () => void signIn(server, way) }));

function offerWays(): void {
  byId('servers').replaceChildren(
    ...servers.flatMap(({ name, baseUrl }) => [
      make('h2', {}, name),
      make(
        'ul',
        { className: 'ways' },
        choice(baseUrl, 'person', 'This is about me: open my page'),
        choice(baseUrl, 'list', 'I work here: open my list of patients'),
      ),
    ]),
  );
}

const way = asked.get('for');
if (!iss) offerWays();
else if (isKnown(iss)) void signIn(withoutSlash(iss), isWay(way) ? way : 'team');
else {
  say('The link that brought you here names a health record that this page does not know. Choose one from the list.');
  offerWays();
}
