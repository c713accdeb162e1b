// Which browser globals a file names, told apart from its own variables and members of the same name.
import ts from 'typescript';
import { browserGlobals } from './browser-globals.mjs';
import { parse, placeOf, walk } from './imports.mjs';

const declares = (declarations, name) => declarations.some((one) => ts.isIdentifier(one.name) && one.name.text === name);

/** Whether a scope around the node declares the name: a parameter, a variable, a function, an import. */
function isLocal(node, name) {
  for (let scope = node.parent; scope; scope = scope.parent) {
    if (ts.isFunctionLike(scope) && declares(scope.parameters, name)) return true;
    const statements = ts.isBlock(scope) || ts.isSourceFile(scope) ? scope.statements : [];
    for (const statement of statements) {
      if (ts.isVariableStatement(statement) && declares(statement.declarationList.declarations, name)) return true;
      if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return true;
    }
  }
  return false;
}

/** A name that only labels something: a member, a key, a declaration. */
function isLabel(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node && parent.expression.getText() !== 'globalThis';
  if (ts.isQualifiedName(parent)) return true;
  return 'name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent);
}

/** `{name, place}` of each use of a browser global in a file. */
export function browserGlobalsIn(path) {
  const found = [];
  walk(parse(path), (node) => {
    if (!ts.isIdentifier(node) || !browserGlobals.has(node.text)) return;
    if (!isLabel(node) && !isLocal(node, node.text)) found.push({ name: node.text, place: placeOf(path, node) });
  });
  return found;
}
