/** Texts that make a pattern work as hard as it can, made of its own parts: what it repeats, and what keeps it from ending well. */
import { createRequire } from 'node:module';

// The parser that ESLint reads patterns with, as ESLint finds it.
const fromEslint = createRequire(createRequire(import.meta.url).resolve('eslint'));
const { RegExpParser, visitRegExpAST } = fromEslint('@eslint-community/regexpp');

/** Of every class at least one is wanted: letters, digits, blanks, signs, marks, other scripts, and what breaks text. */
const some = [...'aZ5 -/".é', '\n', '\u0600', '\u0301', '\ufdf0', '\0', '\u202e', '\ud800'];
const tails = ['', '\n!', '\0'];
const half = 4;

/** Characters that a class takes, each of those that it names included. */
function charactersOf(node) {
  const isTaken = new RegExp(node.raw, 'u');
  const named = (node.elements ?? []).flatMap(({ type, value, max }) =>
    type === 'Character' ? [value] : type === 'CharacterClassRange' ? [max.value] : [],
  );
  const all = [...some, ...named.map((value) => String.fromCodePoint(value))];
  return [...new Set(all.filter((character) => isTaken.test(character)))];
}

/** A short text that a node takes, with the `turn`th of whatever there is to choose. */
function taken(node, turn) {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return taken(node.alternatives[turn % node.alternatives.length], turn);
    case 'Alternative':
      return node.elements.map((element) => taken(element, turn)).join('');
    case 'Quantifier':
      return taken(node.element, turn).repeat(Math.max(node.min, Math.min(turn % 2, node.max)));
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterClass':
    case 'CharacterSet': {
      const characters = charactersOf(node);
      return characters.length > 0 ? characters[turn % characters.length] : '';
    }
    default:
      return '';
  }
}

/** What has to stand before a node for it to be tried. */
function before(node, turn) {
  const { parent } = node;
  if (!parent) return '';
  const own =
    parent.type === 'Alternative'
      ? parent.elements
          .slice(0, parent.elements.indexOf(node))
          .map((element) => taken(element, turn))
          .join('')
      : '';
  return before(parent, turn) + own;
}

/** @returns {string[]} texts of `length` characters for the pattern of a literal, such as `/a+b/g` */
export function hostileTexts(literal, length) {
  const { pattern } = new RegExpParser().parseLiteral(literal);
  const starts = new Map([['', new Set(some.slice(0, half))]]);
  const repeat = (start, unit) => {
    if (unit) starts.set(start, (starts.get(start) ?? new Set()).add(unit));
  };
  const turns = [...Array(half).keys()];
  const visitClass = (node) => charactersOf(node).forEach((character) => repeat('', character));
  visitRegExpAST(pattern, {
    onPatternEnter: (node) => turns.forEach((turn) => repeat('', taken(node, turn))),
    onCharacterClassEnter: visitClass,
    onCharacterSetEnter: visitClass,
    onQuantifierEnter(node) {
      if (node.max < 100) return;
      for (const turn of turns) {
        const start = before(node, turn);
        const unit = taken(node.element, turn);
        repeat(start, unit);
        repeat('', start + unit);
        repeat('', start);
      }
    },
  });
  return [...starts].flatMap(([start, units]) =>
    [...units].flatMap((unit) =>
      tails.map((tail) => start + unit.repeat(Math.ceil(length / unit.length)).slice(0, length - start.length) + tail),
    ),
  );
}
