// Code to copy that says what was set.
const place = (kind) => document.querySelector(`[data-snippet="${kind}"]`);

const attributesOf = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${value}"`))
    .join('');

function write(kind, text) {
  const block = place(kind);
  block.hidden = !text;
  block.querySelector('code').textContent = text;
}

const ruleFor = (selector, tokens) =>
  tokens.size === 0 ? '' : `${selector} {\n${[...tokens].map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;

/**
 * @param tags of the widgets on the page, the outer one first
 * @param attributes of the widget
 * @param tokens name → value
 */
export function writeSnippets({ tags, attributes = {}, tokens, selector = tags[0] }) {
  const file = tags.length > 1 ? 'recovery-widgets' : tags[0].slice('recovery-'.length);
  const elements = tags.map(
    (tag) => `<${tag}${attributesOf(attributes)}>\n  <p>Words for readers whose browser runs no script.</p>\n</${tag}>`,
  );
  write('html', [`<script type="module" src="/cdn/${file}.js"></script>`, ...elements].join('\n'));
  const imports = tags.map((tag) => `import 'recovery-widgets/define/${tag.slice('recovery-'.length)}.js';`);
  const [tag] = tags;
  const sets = Object.entries(attributes).map(([name, value]) => `element.setAttribute('${name}', '${value}');`);
  const makes =
    tags.length > 1 ? [] : ['', `const element = document.createElement('${tag}');`, ...sets, 'document.body.append(element);'];
  write('npm', [...imports, ...makes].join('\n'));
  write('css', ruleFor(selector, tokens));
}
