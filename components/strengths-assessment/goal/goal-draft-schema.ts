import * as z from 'zod/mini';

const id = z.string().check(z.minLength(1), z.maxLength(64));

/** What this widget writes of a goal, and nothing more: all other fields belong to the widget for goals, and are kept. */
export const goalDraftSchema = z.looseObject({
  title: z._default(z.string().check(z.maxLength(500_000)), ''),
  /** Where the words come from. No words are copied but the title. */
  strengths: z._default(
    z.array(z.looseObject({ id, kind: z.string().check(z.maxLength(64)), record: id, entry: id })).check(z.maxLength(10_000)),
    [],
  ),
});

export type GoalDraft = z.infer<typeof goalDraftSchema>;
