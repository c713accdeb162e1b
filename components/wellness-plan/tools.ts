import type { WellnessAction, WellnessPlan, WellnessTool } from './schema.js';

/** What a thing that helps can be: people, places and things to do come first. */
export const toolKinds = ['people', 'place', 'doing', 'calm', 'body', 'spirit', 'other'] as const;

/** Things that help by their ids. */
export type Tools = ReadonlyMap<string, WellnessTool>;

/** The things that help, to be found by id: plans may have many. */
export const toolsOf = ({ tools }: WellnessPlan): Tools => new Map(tools.map((tool) => [tool.id, tool]));

/** The words of an action: those of the thing that helps as it is called now; else those that were kept. */
export function wordsOf({ tool, text }: WellnessAction, tools: Tools): string {
  const now = tool ? tools.get(tool)?.text : undefined;
  return now?.trim() ? now : text;
}

/** Words with something in them. */
export const filled = (text: string): boolean => text.trim() !== '';
