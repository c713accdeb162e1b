// Types of code that is on no disk.
import { join, sep } from 'node:path';
import ts from 'typescript';
import { root } from './packed.mjs';

const settings = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['mocha'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** As the project checks its own sources. */
const ofSources = {
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  experimentalDecorators: true,
  useDefineForClassFields: false,
};
/** As an editor checks the script of a page. */
const ofPages = { allowJs: true, checkJs: true, noImplicitAny: false };

/** Files on the disk, read once for all checks: most of the time goes into those of the browser. */
const parsed = new Map();

/**
 * @param files code by path from the root of the project, where it would stand
 * @returns what the compiler finds in them, a line each
 */
export function typeFaults(files, kind) {
  const options = { ...settings, ...(kind === 'page' ? ofPages : ofSources) };
  const host = ts.createCompilerHost(options);
  const given = new Map(Object.entries(files).map(([path, code]) => [join(root, path).split(sep).join('/'), code]));
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  host.fileExists = (path) => given.has(path) || fileExists(path);
  host.readFile = (path) => given.get(path) ?? readFile(path);
  host.directoryExists = (path) => [...given.keys()].some((one) => one.startsWith(`${path}/`)) || directoryExists(path);
  host.getSourceFile = (path, ...more) => {
    if (given.has(path)) return ts.createSourceFile(path, given.get(path), more[0], true);
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, ...more));
    return parsed.get(path);
  };
  const program = ts.createProgram([...given.keys()], options, host);
  return [...given.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start = 0, messageText }) => {
        const { line } = source.getLineAndCharacterOfPosition(start);
        return `${path.slice(root.length)}, line ${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
      },
    );
  });
}
