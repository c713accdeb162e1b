import { placeOf } from './places.js';
import type { ValueEntry, Values } from './schema.js';

/** What a person may want others to know of their life. People and places come before anything of services (rule A3.3). */
export const lifeTopics = ['who', 'people', 'culture', 'faith', 'gender', 'family', 'body', 'work'] as const;
/** How the person likes to be helped. What they do not want stands beside what they want (rule A4.5). */
export const careTopics = ['helped', 'want', 'notWant', 'pastGood', 'pastBad'] as const;
export const topics = [...lifeTopics, ...careTopics] as const;
export type Topic = (typeof topics)[number];

export const waysToDecide = ['me', 'advice', 'together', 'trust', 'depends'] as const;

/** How pieces of a picture are arranged; the first where nothing was chosen. */
export const arrangements = ['collage', 'map', 'timeline'] as const;
export type Arrangement = (typeof arrangements)[number];

export const arrangementOf = ({ arrangement }: Values): Arrangement =>
  arrangements.find((one) => one === arrangement.kind) ?? 'collage';

export const entriesOf = ({ entries }: Values, topic: string): readonly ValueEntry[] =>
  entries.filter((entry) => entry.topic === topic);

/** All places of a record, in the order in which they are read. */
export function placesOf({ entries, story, pictures }: Values): string[] {
  return [
    ...entries.map(({ id }) => placeOf.entry(id)),
    placeOf.decide,
    placeOf.storyTitle,
    ...story.chapters.map(({ id }) => placeOf.chapter(id)),
    ...story.turns.map(({ id }) => placeOf.turn(id)),
    placeOf.storyNext,
    placeOf.arrangement,
    ...pictures.map(({ id }) => placeOf.piece(id)),
  ];
}
