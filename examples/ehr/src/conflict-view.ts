import type { FhirDifference } from 'recovery-widgets/fhir-server.js';
import { make } from './make.js';
import type { Decisions } from './send-shared.js';
import { markOf, wordsOf } from './words-of.js';

function version(heading: string, difference: FhirDifference, which: 'ours' | 'theirs'): HTMLElement {
  const { ours, theirs } = difference;
  const lines = wordsOf(difference[which]);
  const isMarkedApart = markOf(ours) !== markOf(theirs);
  return make(
    'div',
    {},
    make('h4', {}, heading),
    ...(lines.length > 0 ? lines : ['No words']).map((line) => make('p', {}, line)),
    ...(isMarkedApart ? [make('p', { className: 'quiet' }, `Marked as: ${markOf(difference[which])}`)] : []),
  );
}

/**
 * Both versions of what somebody else changed in the record, side by side. Nothing is chosen beforehand.
 * @param decided called once, when the person has chosen for each
 */
export function conflictView(conflicts: readonly FhirDifference[], decided: (decisions: Decisions) => void): HTMLElement {
  const choices = new Map<FhirDifference, keyof Decisions>();
  const choose = (difference: FhirDifference, choice: keyof Decisions, said: HTMLElement) => {
    choices.set(difference, choice);
    said.textContent = choice === 'kept' ? 'It stays as it is in the record.' : 'Yours takes its place.';
    const chosenAs = (which: keyof Decisions) => conflicts.filter((one) => choices.get(one) === which);
    if (choices.size === conflicts.length) decided({ kept: chosenAs('kept'), replaced: chosenAs('replaced') });
  };
  return make(
    'section',
    { className: 'conflicts' },
    make('h3', { tabIndex: -1 }, 'Somebody changed this in your record'),
    make('p', {}, 'Nothing was sent yet. Look at both, and choose. Your own page stays as it is, whatever you choose.'),
    ...conflicts.map((difference) => {
      const said = make('p', { className: 'said' });
      said.setAttribute('role', 'status');
      const button = (words: string, choice: keyof Decisions) =>
        make('button', { type: 'button', textContent: words, onclick: () => choose(difference, choice, said) });
      return make(
        'article',
        { className: 'conflict' },
        make(
          'div',
          { className: 'versions' },
          version('In the record now', difference, 'theirs'),
          version('What you wrote here', difference, 'ours'),
        ),
        make('div', { className: 'actions' }, button('Keep what is in the record', 'kept'), button('Put mine there', 'replaced')),
        said,
      );
    }),
  );
}
