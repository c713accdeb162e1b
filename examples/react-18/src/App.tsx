import { useEffect, useState } from 'react';
import type { RecoveryEvent } from 'recovery-widgets';
import { people, safety, store, strings, withNewest, type Heard, type Language } from './centre';
import { ChimeGoals, CrisisCard } from './widgets';

export function App() {
  const [turn, setTurn] = useState(0);
  const [language, setLanguage] = useState<Language>('en');
  const [heard, setHeard] = useState<readonly Heard[]>([]);
  const person = people[turn % people.length];
  const next = people[(turn + 1) % people.length];
  const note = ({ detail }: RecoveryEvent<'recovery-saved'>) => setHeard((before) => withNewest(before, detail));
  const given = { store, safety, subject: person.id, actor: person, strings: strings[language], onSaved: note };

  // After the first render: what the wrappers hand over is then there before a widget reads anything.
  useEffect(() => void import('./register'), []);

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
        <ChimeGoals {...given}>
          <p>You can write on paper, too: what would you like more of, and what could come next?</p>
        </ChimeGoals>
        <CrisisCard {...given}>
          <p>You can write your card on paper, too. If you need help now, call your local emergency number.</p>
        </CrisisCard>
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
