// Everything the templates need, read once.
import { changes, decisions, documentOf, guideGroups } from './documents.mjs';
import { languages } from './languages.mjs';
import { declarations, eventNames, interfaceOf, sizesOf, tokensOf } from './manifest.mjs';
import { modules } from './modules.mjs';
import { exists, jsonOf, namesIn, widgetFolders } from './project.mjs';
import { tokenControls } from './token-controls.mjs';

function widgets(all, tokens) {
  return widgetFolders().map((folder) => {
    const declaration = all.get(`recovery-${folder}`);
    if (!declaration) throw new Error(`custom-elements.json does not know recovery-${folder}: run "npm run build".`);
    return {
      folder,
      tag: declaration.tagName,
      about: declaration.description?.split('\n\n')[0].replace(/\s+/g, ' ') ?? '',
      document: documentOf(`components/${folder}/README.md`, 'widgets'),
      api: interfaceOf(declaration, tokens),
      sizes: sizesOf(folder),
    };
  });
}

export function readSite() {
  const all = declarations();
  const tokens = tokensOf(all);
  const groups = guideGroups();
  const readme = documentOf('README.md', 'home');
  return {
    version: jsonOf('package.json').version,
    readme,
    // Some of its sections are shown there.
    readmeOfWidgets: documentOf('README.md', 'widgets', { url: 'widgets/index.html' }),
    groups,
    guides: groups.flatMap(({ documents }) => documents),
    decisions: decisions(),
    changes: changes(),
    theming: exists('docs/theming.md') ? documentOf('docs/theming.md', 'theming') : undefined,
    themes: namesIn('examples/themes', /\.css$/).map((name) => name.slice(0, -'.css'.length)),
    widgets: widgets(all, tokens),
    modules: modules(),
    languages: languages(),
    events: eventNames(all),
    tokenControls: tokenControls(tokens),
  };
}
