// What a page hears from a widget, in the order in which it came, the newest first.
const most = 30;

/** Errors say their code; their message is for the developer's console. */
const plain = (key, value) => (value instanceof Error ? `${value.name} (${value.code})` : value);

/** @param section with the list and, in `data-events` around it, the names @returns how to start and to empty it */
export function eventLog(section) {
  const list = section.querySelector('.log ol');
  let heard;
  const add = ({ type, detail }) => {
    const item = document.createElement('li');
    const name = Object.assign(document.createElement('code'), { textContent: type });
    const said = Object.assign(document.createElement('code'), {
      textContent: JSON.stringify(detail, plain) ?? '',
      className: 'quiet',
    });
    item.append(name, ' ', said);
    list.prepend(item);
    while (list.children.length > most) list.lastElementChild.remove();
  };
  return {
    /** Listens to one element, and no longer to the one before it. */
    listen(element) {
      heard?.abort();
      heard = new AbortController();
      for (const name of section.dataset.events.split(' ')) element.addEventListener(name, add, { signal: heard.signal });
    },
    empty: () => list.replaceChildren(),
  };
}
