import type { LocalText } from '../../../src/i18n/local-text.js';

import { editions, toolKinds, type PackTopic, type TopicPack } from '../pack-types.js';

/** What can be used of what the host gave, and what was left out of it, for the developer. */
export interface CheckedPack {
  /** Undefined where it was refused. */
  readonly pack: TopicPack | undefined;
  /** Names the pack, the place and the field, and quotes nothing else. */
  readonly problems: readonly string[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isLocalText = (value: unknown): value is LocalText =>
  isText(value) || (isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isText));

/** The field of a topic that cannot be used, if any. */
function faultOf(topic: unknown, taken: ReadonlySet<unknown>): string | undefined {
  if (!isObject(topic)) return 'is no object with "key" and "title"';
  const { key, title, summary, licence, tools } = topic;
  if (typeof key !== 'string' || !/^[\w-]{1,64}$/.test(key)) return 'lacks "key": letters, digits, "-" or "_", at most 64';
  if (taken.has(key)) return 'has the "key" of another one';
  if (!isLocalText(title)) return 'lacks "title"';
  if (summary !== undefined && !isLocalText(summary)) return 'has a "summary" that is no text';
  if (licence !== undefined && !isLocalText(licence)) return 'has a "licence" that is no text';
  const knows = (tool: unknown): boolean => (toolKinds as readonly unknown[]).includes(tool);
  if (tools !== undefined && !(Array.isArray(tools) && tools.every(knows)))
    return `has "tools" other than ${toolKinds.join(', ')}`;
  return undefined;
}

/** @param ours keys of our own topics: with `edition`, no topic of the pack can have one of them */
export function checkTopicPack(given: unknown, ours: readonly string[]): CheckedPack {
  const refused = (reason: string): CheckedPack => ({
    pack: undefined,
    problems: [`the pack "topics" was refused: ${reason}`],
  });
  if (!isObject(given)) return refused('it is not a TopicPack');
  const { id, edition, topics = [], licence, credit } = given;
  if (!isText(id)) return refused('it lacks "id"');
  if (edition !== undefined && !(editions as readonly unknown[]).includes(edition))
    return refused(`"edition" is none of ${editions.join(', ')}`);
  if (!Array.isArray(topics)) return refused('"topics" is no list');
  // Which of our own topics are shown needs nobody's leave.
  const isChoiceOnly = edition !== undefined && topics.length === 0 && licence === undefined;
  if (!isChoiceOnly) {
    if (!isLocalText(licence)) return refused('it lacks "licence", which says on what terms the material may be shown');
    if (!isLocalText(credit)) return refused('it lacks "credit", which says whose material it is');
  }
  const taken = new Set<unknown>(edition === undefined ? [] : ours);
  const problems: string[] = [];
  const usable = (topics as readonly unknown[]).filter((topic, index) => {
    const fault = faultOf(topic, taken);
    if (fault) problems.push(`in the pack "topics", topic ${index + 1} ${fault}, so it was left out`);
    else taken.add((topic as PackTopic).key);
    return !fault;
  }) as unknown as PackTopic[];
  if (edition === undefined && usable.length === 0)
    return { pack: undefined, problems: [...problems, ...refused('it has no topic that can be used').problems] };
  const pack = { ...given, topics: usable, licence: licence ?? '', credit: credit ?? '' };
  return { pack: pack as unknown as TopicPack, problems };
}
