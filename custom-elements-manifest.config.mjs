/** What hosts may rely on, read from the sources: custom-elements.json. scripts/build/manifest.mjs writes it. */

const isPublic = (member) =>
  member.privacy !== 'private' &&
  member.privacy !== 'protected' &&
  !member.name.startsWith('#') &&
  !/@internal/.test(member.description ?? '');

/** Names of members that carry `@internal` in their comment. The analyzer keeps no such mark by itself. */
const internal = new Set();

/** Return types as written. Where a comment has `@returns` without a type, the analyzer loses them. */
const returnTypes = new Map();

const className = (node) => node.name?.getText() ?? '';

/** Keeps only what is public; hosts must not come to depend on the rest. */
const publicOnly = {
  name: 'public-only',
  analyzePhase({ ts, node }) {
    if (!ts.isClassDeclaration(node)) return;
    for (const member of node.members) {
      const comments = (member.jsDoc ?? []).map((comment) => comment.getText()).join('');
      const name = member.name && `${className(node)}.${member.name.getText()}`;
      if (name && comments.includes('@internal')) internal.add(name);
      if (name && ts.isMethodDeclaration(member) && member.type) returnTypes.set(name, member.type.getText());
    }
  },
  // Runs after the analyzer has given every class what it inherits.
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (declaration.kind !== 'class') continue;
        const placeOf = ({ name, inheritedFrom }) => `${inheritedFrom?.name ?? declaration.name}.${name}`;
        declaration.members = declaration.members?.filter((member) => isPublic(member) && !internal.has(placeOf(member)));
        for (const member of declaration.members ?? []) {
          const text = member.kind === 'method' && returnTypes.get(placeOf(member));
          if (text) member.return = { ...member.return, type: { text } };
        }
        // `dispatchEvent(new RecoveryEvent(name, …))` is read as an event called "name" or "type"; ours have one prefix.
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('recovery-'));
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) => {
          return !fieldName || declaration.members?.some(({ name }) => name === fieldName);
        });
      }
    }
  },
};

export default {
  globs: ['components/**/*.ts', 'src/widget/**/*.ts'],
  exclude: ['**/*.test.ts', '**/fixtures.ts'],
  outdir: '.',
  litelement: true,
  plugins: [publicOnly],
};
