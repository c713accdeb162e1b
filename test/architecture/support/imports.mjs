// Imports of a module as the TypeScript parser sees them: static, type-only, re-exported, dynamic and `import('…')` types.
import { dirname, posix } from 'node:path';
import ts from 'typescript';
import { exists, textOf } from './project.mjs';

const parsed = new Map();

export function parse(path) {
  const known = parsed.get(path);
  if (known) return known;
  const tree = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
  parsed.set(path, tree);
  return tree;
}

export const placeOf = (path, node) => `${path}:${parse(path).getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

/** Visits every node of a file. */
export function walk(node, visit) {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** The file behind a relative specifier (`./x.js` is `./x.ts` in the source); the specifier itself for a package. */
function resolve(from, specifier) {
  if (!specifier.startsWith('.')) return { package: specifier };
  const path = posix.normalize(posix.join(dirname(from), specifier));
  const candidates = [path.replace(/\.js$/, '.ts'), path, `${path}.ts`, `${path}/index.ts`];
  return { path: candidates.find((candidate) => exists(candidate)) ?? path };
}

function importIn(node) {
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    const names = clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
    const onlyTypes = names.length > 0 && !clause.name && names.every((name) => name.isTypeOnly);
    return { specifier: node.moduleSpecifier, typeOnly: clause?.isTypeOnly === true || onlyTypes };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return { specifier: node.moduleSpecifier, typeOnly: node.isTypeOnly };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { specifier: node.argument.literal, typeOnly: true };
  if (
    ts.isCallExpression(node) &&
    node.expression.kind === ts.SyntaxKind.ImportKeyword &&
    ts.isStringLiteralLike(node.arguments[0])
  ) {
    return { specifier: node.arguments[0], typeOnly: false, onDemand: true };
  }
  return undefined;
}

/** `{specifier, path | package, typeOnly, onDemand, place}` of each import of a file. */
export function importsOf(path) {
  const found = [];
  walk(parse(path), (node) => {
    const one = importIn(node);
    if (!one) return;
    const specifier = one.specifier.text;
    found.push({ ...one, specifier, ...resolve(path, specifier), place: placeOf(path, node) });
  });
  return found;
}

/** Everything a file reaches through imports, with the chain that leads there: `Map(path or package → chain)`. */
export function reach(path, follow = () => true) {
  const chains = new Map();
  const queue = [[path, [path]]];
  while (queue.length > 0) {
    const [current, chain] = queue.shift();
    for (const one of importsOf(current).filter(follow)) {
      const target = one.path ?? one.package;
      if (chains.has(target)) continue;
      chains.set(target, [...chain, target]);
      if (one.path && exists(one.path)) queue.push([one.path, chains.get(target)]);
    }
  }
  return chains;
}
