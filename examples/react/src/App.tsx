import { useState, useSyncExternalStore } from 'react';
import type { RecoveryEvent } from 'recovery-widgets';
import { people, safety, store, strings, withNewest, type Heard, type Language } from './centre';

const never = () => () => {};

/**
 * False on the server and in the first render of a page from the server, true from then on. React 19 hands objects and handlers to an
 * element of this kind when it renders in the browser, but not while it takes over what a server rendered.
 * A page that is drawn in the browser only does not need it. `subject` is an attribute: it is there from the first moment.
 */
const useInBrowser = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

export function App() {
  const [turn, setTurn] = useState(0);
  const [language, setLanguage] = useState<Language>('en');
  const [heard, setHeard] = useState<readonly Heard[]>([]);
  const person = people[turn % people.length];
  const next = people[(turn + 1) % people.length];
  const note = ({ detail }: RecoveryEvent<'recovery-saved'>) => setHeard((before) => withNewest(before, detail));
  const given = useInBrowser() && {
    store,
    safety,
    actor: person,
    strings: strings[language],
    'onrecovery-saved': note,
  };

  return (
    <main>
      <header>
        <h1>Harbour Street Community Centre</h1>
        <p>An invented place. What you write here stays on this device.</p>
        <div className="choices">
          <p>{person.name} sits here.</p>
          <button onClick={() => setTurn(turn + 1)}>Change to {next.name}</button>
          <button onClick={() => setLanguage(language === 'en' ? 'de' : 'en')}>
            {language === 'en' ? 'Deutsch' : 'English'}
          </button>
        </div>
      </header>
      <div className="widgets" lang={language}>
        <recovery-chime-goals subject={person.id} {...given}>
          <p>You can write on paper, too: what would you like more of, and what could come next?</p>
        </recovery-chime-goals>
        <recovery-crisis-card subject={person.id} {...given}>
          <p>You can write your card on paper, too. If you need help now, call your local emergency number.</p>
        </recovery-crisis-card>
      </div>
      <aside>
        <h2>What this page hears</h2>
        <p>The widgets tell the page what kind of thing was saved. They never tell it the words.</p>
        <ul id="heard" aria-live="polite">
          {heard.map(({ id, kind, revision }) => (
            <li key={`${id} ${revision}`}>
              {kind}, version {revision}
            </li>
          ))}
        </ul>
      </aside>
    </main>
  );
}
