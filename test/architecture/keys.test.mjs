// What has no field cannot be asked, and what has no name cannot be graded: the deny list over schemas, texts and attributes.
import { test } from 'node:test';
import ts from 'typescript';
import { deniedBy } from './support/denied-keys.mjs';
import { parse, placeOf, walk } from './support/imports.mjs';
import { expectNone, jsonOf, needsBuild, sourceFiles } from './support/project.mjs';

const nameOf = (node) =>
  node.name && (ts.isIdentifier(node.name) || ts.isStringLiteralLike(node.name)) ? node.name.text : undefined;

/** Keys of every object literal and interface of a file. */
function keysIn(path) {
  const found = [];
  walk(parse(path), (node) => {
    const isKey = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) || ts.isPropertySignature(node);
    if (isKey && nameOf(node)) found.push({ key: nameOf(node), place: placeOf(path, node) });
  });
  return found;
}

const denied = (keys) =>
  keys.flatMap(({ key, place }) => {
    const rule = deniedBy(key, place.replace(/:\d+$/, ''));
    return rule ? [`${place} ${key} (${rule})`] : [];
  });
const filesNamed = (pattern) => sourceFiles().filter((path) => pattern.test(path));

test('A2.1 A3.2 A6.6 A7.2 I5: no schema or kind holds a denied key', () => {
  expectNone(
    denied(filesNamed(/\/(schema|kind)\.ts$/).flatMap(keysIn)),
    'Leave the field out; see RECOVERY rules in docs/conventions.md.',
  );
});

test('A1.3 A4.2 A5.4: no record, export file or event detail holds a denied key', () => {
  expectNone(denied(filesNamed(/^src\/(record|events)\//).flatMap(keysIn)), 'Leave the field out.');
});

test('A2.1 A3.2 A6.6 A7.2: no text has a denied key', () => {
  expectNone(
    denied(filesNamed(/\/messages(\.[\w-]+)?\.ts$/).flatMap(keysIn)),
    'A text needs such a key only where there is such a field.',
  );
});

/** Attributes as the decorators state them: `@property({ attribute: 'heading-level' }) headingLevel`. */
function attributesIn(path) {
  const found = [];
  walk(parse(path), (node) => {
    if (!ts.isDecorator(node) || !/^property\(/.test(node.expression.getText())) return;
    const member = node.parent;
    const options = node.expression.getText();
    if (/attribute:\s*false/.test(options)) return;
    const key = /attribute:\s*'([^']+)'/.exec(options)?.[1] ?? nameOf(member);
    if (key) found.push({ key, place: placeOf(path, member) });
  });
  return found;
}

test('A2.2: no attribute in the source lets a host decide by a clinical state', () => {
  expectNone(
    denied(sourceFiles().flatMap(attributesIn)),
    'A host may leave a widget out; it may not hide it by what is said of the person.',
  );
});

test('A2.2: no attribute in custom-elements.json lets a host decide by a clinical state', () => {
  needsBuild('custom-elements.json');
  const keys = jsonOf('custom-elements.json').modules.flatMap((module) =>
    (module.declarations ?? []).flatMap((one) =>
      (one.attributes ?? []).map(({ name, fieldName }) => ({ key: name ?? fieldName, place: `${module.path} ${one.name}` })),
    ),
  );
  expectNone(denied(keys), 'A host may leave a widget out; it may not hide it by what is said of the person.');
});
