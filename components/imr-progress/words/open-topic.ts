import { currentState, type ShownTopic } from '../topics.js';

const saidAt = ({ said }: ShownTopic): string => said.states.at(-1)?.at ?? '';

/** The topic that is open; where none was chosen, the one of which something was said last, so that nobody has to look for it. */
export function openTopic(topics: readonly ShownTopic[], key: string | undefined): ShownTopic | undefined {
  const inSight = topics.filter(({ said }) => currentState(said) !== 'notForMe');
  const saidLast = inSight.filter(saidAt).sort((one, other) => (saidAt(one) < saidAt(other) ? 1 : -1))[0];
  return topics.find((topic) => topic.key === key) ?? saidLast ?? inSight[0] ?? topics[0];
}
