/** One widget at a time, by the address: each keeps what is typed in it while another one is on screen. */
export function showPartOfAddress(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a')];
  const show = (): void => {
    const wanted = links.find(({ hash }) => hash === location.hash) ?? links[0];
    for (const link of links) {
      // Not the id of the address itself, to which a browser would scroll.
      const part = document.getElementById(`part-${link.hash.slice(1)}`);
      if (part) part.hidden = link !== wanted;
      if (link === wanted) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  };
  window.addEventListener('hashchange', show);
  show();
}
