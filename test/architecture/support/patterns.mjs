/** Every regular expression of the sources, with the place where it stands. */
import vm from 'node:vm';
import ts from 'typescript';
import { parse, placeOf, walk } from './imports.mjs';

const isRegExp = (node) => (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';

/** Methods that make a pattern out of a text that they are given. */
const takesPattern = new Set(['match', 'matchAll', 'search']);

/** `{place, pattern}`, or `{place, unread}` for one that is put together from something that only a running page knows. */
export function patternsOf(path) {
  const found = [];
  walk(parse(path), (node) => {
    const isText =
      ts.isCallExpression(node) &&
      takesPattern.has(node.expression.name?.text) &&
      node.arguments[0] &&
      ts.isStringLiteralLike(node.arguments[0]);
    if (isText) found.push({ place: placeOf(path, node), pattern: new RegExp(node.arguments[0].text) });
    else if (node.kind === ts.SyntaxKind.RegularExpressionLiteral || isRegExp(node)) {
      const place = placeOf(path, node);
      try {
        found.push({ place, pattern: vm.runInNewContext(node.getText()) });
      } catch {
        found.push({ place, unread: node.getText() });
      }
    }
  });
  return found;
}
