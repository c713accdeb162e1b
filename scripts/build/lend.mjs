/**
 * How a part (`*.part.ts`) shares modules with the bundle that loads it, in the files of cdn/.
 *
 * Rollup would let the part import its bundle back by address (`../crisis-card.js`). A page that asked for
 * `crisis-card.js?ver=6.4` would then run the bundle twice: two classes, two stores. So the part takes what it shares
 * from its caller instead: `import('./parts/crisis-card.writing.<hash>.js').then((part) => part.default(lent))`.
 * In dist/ parts are ordinary modules.
 *
 * `writing` is the first part of all; what it shares with a part that is only ever asked for after it, or together with it, lies in it
 * (`lent.first`: such a part runs once the first one has run). What it shares with any other part lies in the bundle.
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';

const partName = /([^.]+)\.part\.[jt]s$/;

/** `record-store.writing.part.ts` → `writing`; undefined for any other file. Parts of one name share one file. */
export const partOf = (id) => partName.exec(basename(id))?.[1];

const firstPart = 'writing';

/**
 * Whether a part is only ever asked for after the first one: `<name>-writing`, and rare work on a subject. Paper, for one, is
 * for readers too: it must not need what writes.
 */
export const comesAfterFirst = (part) => part === firstPart || part === 'subject-work' || part.endsWith(`-${firstPart}`);

/**
 * The part to which a module belongs: its own, the only one whose modules import it, or the first one. Undefined for what
 * the bundle needs at once, and for what other parts share.
 */
export function partNeeding(id, getModuleInfo, seen = new Set()) {
  const own = partOf(id);
  if (own) return own;
  const parts = new Set();
  const queue = [id];
  for (const current of queue) {
    if (seen.has(current)) continue;
    seen.add(current);
    const { importers, isEntry } = getModuleInfo(current);
    if (isEntry) return undefined;
    for (const importer of importers) {
      const part = partOf(importer);
      if (part) parts.add(part);
      else queue.push(importer);
    }
  }
  if (parts.size === 1) return [...parts][0];
  return parts.size > 0 && [...parts].every((part) => comesAfterFirst(part)) ? firstPart : undefined;
}

/** Cuts the imports or exports out of a chunk: their names, by the file they come from, and the rest of the code. */
function cutNames(code, program, type) {
  const names = [];
  let rest = '';
  let end = 0;
  for (const node of program.body) {
    if (node.type !== type) continue;
    if (node.declaration) throw new Error('a chunk exports a declaration: the minifier is expected to gather exports');
    for (const { local, imported, exported } of node.specifiers) {
      const outer = imported ?? exported;
      if (!outer) throw new Error('a part may import names of its bundle only');
      names.push({ local: local.name, outer: outer.name, from: node.source?.value });
    }
    rest += code.slice(end, node.start);
    end = node.end;
  }
  return { names, rest: rest + code.slice(end) };
}

const pairs = (names) => names.map(({ local, outer }) => (local === outer ? outer : `${outer}:${local}`)).join();

/** Rollup plugin for one bundle of cdn/ with its parts. Comes after the minifier, before the banner. */
export function lend() {
  let digest = '';
  return {
    name: 'lend',
    renderDynamicImport({ targetModuleId }) {
      const part = targetModuleId && partOf(targetModuleId);
      if (!part) return null;
      if (part === firstPart) return { left: '(lent.first=import(', right: ').then((part)=>part.default(lent)))' };
      // Both files are on their way at the same time: on a slow network each wait for an answer is half a second.
      return { left: 'import(', right: comesAfterFirst(part) ? ').then(lent.later)' : ').then((part)=>part.default(lent))' };
    },
    renderStart() {
      const hash = createHash('sha256');
      // Sorted: modules come in the order in which the disk gave them, and the same sources shall give the same names.
      for (const id of [...this.getModuleIds()].sort()) hash.update(this.getModuleInfo(id).code ?? '');
      digest = hash.digest('hex');
    },
    // Names that a bundle lends are short and change with every build: a page that is still open must never meet a newer part.
    augmentChunkHash: ({ isEntry }) => (isEntry ? undefined : digest),
    renderChunk(code, chunk, _options, { chunks }) {
      if (chunk.isEntry) {
        const own = this.getModuleInfo(chunk.facadeModuleId).exports;
        const { names, rest } = cutNames(code, this.parse(code), 'ExportNamedDeclaration');
        const shown = names.filter(({ outer }) => own.includes(outer));
        const asked = Object.values(chunks).flatMap(({ importedBindings }) => importedBindings[chunk.fileName] ?? []);
        const lent = names.filter(({ outer }) => asked.includes(outer));
        const exported = shown.map(({ local, outer }) => `${local} as ${outer}`).join();
        const later = 'later:async(part)=>(await lent.first,part.default(lent))';
        return `${rest.trimEnd()}\nconst lent={${[pairs(lent), later].filter(Boolean).join()}};${exported && `export{${exported}};`}`;
      }
      const part = chunk.moduleIds.map(partOf).find(Boolean);
      if (!part) return null;
      const imported = cutNames(code, this.parse(code), 'ImportDeclaration');
      const exported = cutNames(imported.rest, this.parse(imported.rest), 'ExportNamedDeclaration');
      // What a part only passes on (`export … from` its bundle) is lent to it like the rest.
      const passedOn = exported.names.filter(({ from }) => from).map((name, index) => ({ ...name, passed: `passed${index}` }));
      const taken = [...imported.names, ...passedOn.map(({ local, from, passed }) => ({ local: passed, outer: local, from }))];
      const given = exported.names.map((name) => ({
        ...name,
        local: passedOn.find(({ outer }) => outer === name.outer)?.passed ?? name.local,
      }));
      // What comes from another part is asked of what that part gave.
      const ofFirst = ({ from }) => basename(from).includes(`.${firstPart}.`);
      const names = [taken.filter((name) => !ofFirst(name)), taken.filter(ofFirst)];
      const head = `const{${pairs(names[0])}}=lent${names[1].length ? `,{${pairs(names[1])}}=lent["${firstPart}.part"]` : ''};`;
      return `export default(lent)=>lent["${part}.part"]??=(()=>{${head}${exported.rest.trim()}return{${pairs(given)}}})();`;
    },
  };
}
