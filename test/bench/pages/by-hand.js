// What somebody would write without us: the data stands in the page, a small script makes the markup. No storage.
function show({ sections, footer }) {
  const add = (parent, name, text, className = '') => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    element.className = className;
    parent.append(element);
    return element;
  };
  const all = document.createElement('div');
  all.className = 'document';
  for (const { heading, blocks } of sections) {
    const section = add(all, 'section');
    add(section, 'h2', heading);
    for (const { label, lines } of blocks) {
      const block = add(section, 'div', '', 'block');
      add(block, 'div', label, 'label');
      const list = add(block, 'ul');
      for (const { words, details } of lines) {
        const item = add(list, 'li');
        add(item, 'span', words, 'words');
        for (const detail of details) add(item, 'span', detail, 'detail');
      }
    }
  }
  for (const text of footer) add(all, 'p', text);
  document.querySelector('main').append(all);
}
const inlined = document.querySelector('#data');
if (inlined) show(JSON.parse(inlined.textContent));
