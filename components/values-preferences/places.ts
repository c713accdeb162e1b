/**
 * Names of the parts of a record that can be shown to somebody apart, as they stand in the `scope` of a share. They never change
 * once released.
 */
export const placeOf = {
  entry: (id: string): string => `entries.${id}`,
  decide: 'decide',
  storyTitle: 'story.title',
  chapter: (id: string): string => `chapters.${id}`,
  turn: (id: string): string => `turns.${id}`,
  storyNext: 'story.next',
  arrangement: 'arrangement',
  piece: (id: string): string => `pictures.${id}`,
};
