// What the JavaScript entries of the package export, read from the built types: names, signatures and the first sentences about them.
import ts from 'typescript';
import { jsonOf, pathOf } from './project.mjs';

const kindOf = (symbol) =>
  symbol.flags & ts.SymbolFlags.Class
    ? 'class'
    : symbol.flags & ts.SymbolFlags.Function
      ? 'function'
      : symbol.flags & ts.SymbolFlags.Variable
        ? 'value'
        : 'type';

function describe(checker, exported) {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const [declaration] = symbol.declarations ?? [];
  const kind = kindOf(symbol);
  const signature =
    kind === 'function' && declaration
      ? checker
          .getSignaturesOfType(checker.getTypeOfSymbolAtLocation(symbol, declaration), ts.SignatureKind.Call)
          .map((one) => exported.name + checker.signatureToString(one, declaration, ts.TypeFormatFlags.NoTruncation))
      : [];
  const about = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();
  return { name: exported.name, kind, signature, about };
}

/** Entries with code, in the order of package.json; those by pattern and those that register are told elsewhere. */
export function modules() {
  const { name, exports: entries } = jsonOf('package.json');
  const wanted = Object.entries(entries).filter(
    ([path, { types }]) => types && !path.includes('*') && path !== './define.js' && types.endsWith('.d.ts'),
  );
  const files = wanted.map(([, { types }]) => pathOf(types));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  return wanted.map(([path], index) => {
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(files[index]));
    const exported = symbol ? checker.getExportsOfModule(symbol).map((one) => describe(checker, one)) : [];
    return { specifier: name + path.slice(1), exported: exported.toSorted((a, b) => a.name.localeCompare(b.name)) };
  });
}
