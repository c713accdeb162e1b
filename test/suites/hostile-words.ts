/** Words that are made to be more than words, and what must never come of them. */

/** Set by any of them that runs. */
export const flag = 'zq7ran';
const run = `window.${flag}=1`;

/** Of every class that is known: each would make an element with the attribute `zq7`, or run. */
export const hostileWords: readonly string[] = [
  `<script zq7>${run}</script>`,
  `<img zq7 src=x onerror="${run}">`,
  `<svg zq7 onload="${run}"><script>${run}</script><animate zq7 onbegin="${run}" attributeName=x></svg>`,
  `"><b zq7 onmouseover='${run}' autofocus tabindex=0 onfocus="${run}">`,
  `' zq7 onclick='${run}`,
  `</textarea></title></style></bdi></option><iframe zq7 srcdoc="<script>parent.${flag}=1</script>"></iframe>`,
  `<math><mtext><table><mglyph><style><img zq7 src=x onerror=${run}></style></mglyph></table></mtext></math>`,
  `<template zq7 shadowrootmode=open><slot onslotchange="${run}"></slot></template>`,
  `<a zq7 href="javascript:${run}">here</a><form zq7 action="javascript:${run}"><button zq7>x</button></form>`,
  `<meta zq7 http-equiv=refresh content="0;url=javascript:${run}"><base zq7 href="https://attacker.example/">`,
  `<style zq7>*{background:url(https://attacker.example)}</style><link zq7 rel=stylesheet href=data:text/css,*{}>`,
  `;background:url(javascript:${run});x:expression(${run})`,
  `\${${run}}{{constructor.constructor('${run}')()}}<%= ${run} %>`,
  `<!--?lit$123$--><?lit$zq7><!--?lit$--><img zq7 src=x onerror="${run}">--!><img zq7 src=x onerror="${run}">`,
  `&lt;img zq7 src=x onerror=${run}&gt;&#60;img zq7 src=x onerror=${run}&#62;&NewLine;`,
  `\u202e<gmi zq7>\u202c\u2066x\u2069\u200f`,
  `]]><![CDATA[<img zq7 src=x onerror=${run}>]]>`,
];
export const hostileAddresses: readonly string[] = [
  `javascript:${run}`,
  ` \tJaVa\nScRiPt:${run}`,
  `data:text/html,<script zq7>parent.${flag}=1</script>`,
  `vbscript:${run}`,
  `//attacker.example/${run}`,
  `https://x.example" onclick="${run}" zq7="`,
  `tel:1;javascript:${run}`,
  `blob:https://attacker.example/zq7`,
];

/** Names of what points to something else: with other words in them there would be less to see. */
const points =
  /^(id|key|data|goal|topic|picture|option|courseId|of|nextTo|start|end|languages?|ways|verifiedOn|checkedOn|on|at|lang)$/;
const addresses = /^(url|chatUrl|email|phone|sms|number|image|src|href|leaveTo)$/;

export interface Sown<Data> {
  readonly data: Data;
  readonly count: number;
}

/** The same data with hostile words in each text of which `isAllowed` says that the data may hold them. */
export function sown<Data>(data: Data, first: number, isAllowed: (changed: Data) => boolean = () => true): Sown<Data> {
  const copy = structuredClone(data);
  let count = 0;
  const visit = (holder: Record<string, unknown>, own: string): void => {
    for (const [key, value] of Object.entries(holder)) {
      const name = Array.isArray(holder) ? own : key;
      if (typeof value === 'object' && value !== null) visit(value as Record<string, unknown>, name);
      if (typeof value !== 'string' || points.test(name)) continue;
      // Script first where an address is due: some of the others look like one that is allowed.
      const isAddress = addresses.test(name);
      const all = isAddress || (first + count) % 5 === 4 ? hostileAddresses : hostileWords;
      holder[key] = all[(isAddress ? first : first + count) % all.length];
      if (isAllowed(copy)) count++;
      else holder[key] = value;
    }
  };
  visit(copy as Record<string, unknown>, '');
  return { data: copy, count };
}

const neverMade = 'script, iframe, object, embed, frame, base, meta, link, foreignObject, [zq7], [srcdoc], [formaction]';
const linkKeys = ['href', 'src', 'action', 'xlink:href', 'data', 'poster', 'background', 'ping'];
const allowedLink = /^(?:https:\/\/|mailto:|tel:|sms:|#|blob:)/;

/** Everything below a place, in the shadow roots as well. */
export function everyElement(place: ParentNode): Element[] {
  return [...place.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everyElement(element.shadowRoot) : []),
  ]);
}

/** What came of hostile words below a place: nothing, where all is well. Says what it is, and where it stands. */
export function harmIn(place: ParentNode): string[] {
  return everyElement(place).flatMap((element) => {
    const made = element.matches(neverMade) ? [`<${element.localName}> was made`] : [];
    const bad = [...element.attributes].flatMap(({ name, value }) => {
      if (/^on/i.test(name)) return [`<${element.localName} ${name}>`];
      const isLink = linkKeys.includes(name) && value !== '' && !allowedLink.test(value);
      return isLink ? [`<${element.localName} ${name}="${value.slice(0, 40)}">`] : [];
    });
    return [...made, ...bad];
  });
}

/** All that can be read below a place, what stands in fields included. */
export function wordsIn(place: ParentNode): string {
  return everyElement(place)
    .flatMap((element) => [
      ...[...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent] : [])),
      ...(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [element.value] : []),
    ])
    .join(' ');
}
