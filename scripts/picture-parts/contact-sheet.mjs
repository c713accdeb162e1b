const escape = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** One page with all pictures, grouped by widget and fixture. */
export function contactSheet(taken) {
  const groups = groupByHand(taken);
  const picture = ({ file, view, mode }) =>
    `<figure><a href="${escape(file)}">${file.endsWith('.png') ? `<img loading="lazy" alt="" src="${escape(file)}">` : escape(file)}</a><figcaption>${escape(`${view}, ${mode}`)}</figcaption></figure>`;
  const sections = [...groups].map(([name, list]) => `<h2>${escape(name)}</h2><div>${list.map(picture).join('')}</div>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures of every widget</title>
<style>body { font: 15px/1.4 system-ui; margin: 24px; background: #eee } div { display: flex; flex-wrap: wrap; gap: 16px; align-items: start }
figure { margin: 0 } img { width: 260px; max-height: 420px; object-fit: cover; object-position: top; border: 1px solid #999; background: #fff }</style>
<h1>Pictures of every widget</h1>${sections.join('')}</html>`;
}

const groupOf = ({ tag, fixture }) => `${tag}: ${fixture}`;

// Node 20 has no Map.groupBy.
function groupByHand(taken) {
  const groups = new Map();
  for (const one of taken) groups.set(groupOf(one), [...(groups.get(groupOf(one)) ?? []), one]);
  return groups;
}
