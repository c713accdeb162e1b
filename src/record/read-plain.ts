import { RecoveryError } from '../errors.js';
import { knownPath } from './envelope.js';
import type { Shape } from './envelope.js';
import { plainCopy } from './plain-copy.js';
import { deepestNesting, report } from './plain-data.js';
import type { Issues } from './plain-data.js';

/**
 * Data of others as plain data, cheapest checks first. What is wrong in it goes to `issues`, with paths as far as the shape names them.
 * @param input text of a file, or its parsed form
 * @throws RecoveryError `ImportTooLarge`, `ImportTooDeep`, `ImportInvalid` (the text is no JSON)
 */
export function readPlain(input: unknown, maximumBytes: number, issues: Issues, shape: Shape): unknown {
  const found: Issues = [];
  const isText = typeof input === 'string';
  if (isText) limitBytes(input, maximumBytes);
  const data = copyOf(isText ? parsed(input) : input, found);
  if (found.some(({ code }) => code === 'too_deep')) throw new RecoveryError('ImportTooDeep');
  for (const { path, code } of found) report(issues, knownPath(shape, path), code);
  if (!isText && found.length === 0) limitBytes(JSON.stringify(data), maximumBytes);
  return data;
}

function copyOf(value: unknown, found: Issues): unknown {
  try {
    return plainCopy(value, found, false);
  } catch (error) {
    // The stack ran out: the engine met nesting before we did.
    throw error instanceof RangeError ? new RecoveryError('ImportTooDeep') : error;
  }
}

function limitBytes(text: string, maximumBytes: number): void {
  const isLarge = text.length > maximumBytes || new TextEncoder().encode(text).length > maximumBytes;
  if (isLarge) throw new RecoveryError('ImportTooLarge');
}

function parsed(text: string): unknown {
  if (isTooDeep(text)) throw new RecoveryError('ImportTooDeep');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The native message quotes the text.
    throw new RecoveryError('ImportInvalid', { issues: [{ path: [], code: 'not_json' }] });
  }
}

/** Counts brackets outside strings, because parsers run out of stack on deep nesting. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > deepestNesting) return true;
  }
  return false;
}
