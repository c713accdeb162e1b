/**
 * English texts of what others can say of the whole card. Apart from the others, so that the panel of notes can take them
 * into its own texts; the other languages have them in the same file as all texts of the card.
 */
export const statementTexts = {
  sign_statement_title: 'What do you say to this card?',
  // wording-ok: another person speaks here, for themselves.
  sign_statement_read: 'I have read this.',
  // wording-ok: another person speaks here, for themselves.
  sign_statement_use: 'I will use this.',
  // wording-ok: another person speaks here, for themselves.
  sign_statement_disagree: 'I do not agree.',
  // wording-ok: another person speaks here, for themselves.
  sign_statement_because: 'I do not agree, because',
  sign_statement_why: 'Because',
};
