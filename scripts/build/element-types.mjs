/**
 * Writes dist/types/: what each tag takes and tells, for TypeScript in templates of frameworks. elements.d.ts is made from the manifest;
 * the others (element-types/*.d.ts) bring it into the form that a framework asks for, and import that framework.
 */
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const templates = join(root, 'scripts', 'build', 'element-types');

const comment = (text) => (text ? `    /** ${text.replace(/\s+/g, ' ').replaceAll('*/', '* /')} */\n` : '');

/** Attributes that every element of HTML has: frameworks know them. */
const global = new Set(['lang', 'dir', 'hidden', 'title', 'slot']);

/** Words as they stand in markup. A number is a text there, and a boolean attribute is there or not. */
function attribute({ name, fieldName, description, type }, className) {
  const text = fieldName ? `${className}['${fieldName}']` : (type?.text ?? 'string');
  return `${comment(description)}    '${name}'?: ${text} | ${type?.text.includes('boolean') ? "''" : 'string'} | undefined;\n`;
}

function declaration({ tagName, name, attributes = [], members = [], events = [], description = '' }) {
  const settable = members.filter((member) => member.kind === 'field' && !member.static && !member.readonly);
  const properties = settable.map((member) => `'${member.name}'`).join(' | ');
  return [
    `  /** ${description.split(/\n\s*\n/)[0].replace(/\s+/g, ' ')} */\n  '${tagName}': {\n    element: ${name};\n`,
    `    properties: Settable<${name}, ${properties}>;\n`,
    `    attributes: {\n${attributes
      .filter((one) => !global.has(one.name))
      .map((one) => attribute(one, name).replace(/^/gm, '  ').trimEnd())
      .join('\n')}\n    };\n`,
    `    events: {\n${events.map((event) => `${comment(event.description).replace(/^/gm, '  ').trimEnd()}\n      '${event.name}': RecoveryEvent<'${event.name}'>;`).join('\n')}\n    };\n  };\n`,
  ].join('');
}

/** The text of elements.d.ts. */
export function elementTypes(manifest) {
  const elements = manifest.modules
    .flatMap(({ declarations, path }) => declarations.map((one) => ({ ...one, folder: path.split('/').slice(0, -1).join('/') })))
    .filter(({ tagName }) => tagName)
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
  const imports = elements.map(
    ({ name, folder }) => `import type { ${name} } from '${folder.replace(/^dist\//, '../')}/index.js';\n`,
  );
  return `import type { RecoveryEvent } from '../src/events/recovery-event.js';
${imports.join('')}
type Settable<Element, Name extends keyof Element> = { [Key in Name]?: Element[Key] | undefined };

/** Of each tag: its class, what can be set as a property or as an attribute, and what it tells. */
export interface RecoveryElements {
${elements.map(declaration).join('')}}
`;
}

export function writeElementTypes(manifest) {
  const folder = join(root, 'dist', 'types');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'elements.d.ts'), elementTypes(manifest));
  for (const name of readdirSync(templates)) copyFileSync(join(templates, name), join(folder, name));
}
