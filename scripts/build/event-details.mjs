/** What the detail of each event holds, key by key with its type, as the compiler sees it: what hosts build on, and what may leak. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './paths.mjs';

const eventModule = 'src/events/recovery-event.ts';

/** Source files that add events of their own by declaration merging. */
const merging = () =>
  ['src', 'components']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name)))
    .filter((path) => /(?<!\.d|\.test)\.ts$/.test(path))
    .filter((path) => readFileSync(path, 'utf8').includes('interface RecoveryEventMap'))
    .sort();

function programOf(files) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  return ts.createProgram(files, { ...options, types: [], noEmit: true });
}

/** `revision: number`; a name of one's own for a list of words is written out, so that a new word in it shows as well. */
function keyOf(checker, property, place) {
  const type = checker.getTypeOfSymbolAtLocation(property, place);
  const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
  const bare = isOptional ? checker.getNonNullableType(type) : type;
  const words = bare.isUnion() ? bare.types.map((one) => checker.typeToString(one)).sort() : [checker.typeToString(bare)];
  return `${property.name}${isOptional ? '?' : ''}: ${words.join(' | ')}`;
}

/** Keys with types, by the name of the event. */
export function eventDetails(files = merging()) {
  const program = programOf(files);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(root, eventModule));
  const map = checker.getExportsOfModule(checker.getSymbolAtLocation(source)).find(({ name }) => name === 'RecoveryEventMap');
  const events = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(map));
  const described = events.map((event) => {
    const detail = checker.getTypeOfSymbolAtLocation(event, source);
    return [
      event.name,
      detail
        .getProperties()
        .map((one) => keyOf(checker, one, source))
        .sort(),
    ];
  });
  return Object.fromEntries(described.sort(([one], [other]) => (one < other ? -1 : 1)));
}
