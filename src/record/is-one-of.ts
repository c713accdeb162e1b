/** Whether a stored word is one of the choices. Records of a newer version may hold others, which are kept. */
export function isOneOf<Choice extends string>(choices: readonly Choice[], word: unknown): word is Choice {
  return (choices as readonly unknown[]).includes(word);
}
