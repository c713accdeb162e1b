// A leak for each channel, by the page itself: a search that does not find these would find nothing.
/* global EventSource, Image, MessageChannel, WebSocket, Worker, XMLHttpRequest, btoa, history */
(() => {
  const word = 'qx9999mark';
  const late = (act) => setTimeout(act);
  const shadow = () => {
    const host = document.createElement('div');
    document.body.append(host);
    return host.attachShadow({ mode: 'open' });
  };
  const put = (root, name, properties, attributes = {}) => {
    const element = Object.assign(document.createElement(name), properties);
    for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(null, key, value);
    root.append(element);
    return element;
  };
  const button = () => put(shadow(), 'button', { type: 'button' }, { 'aria-label': word });
  const attempt = (act) => {
    try {
      act();
    } catch {
      // The policy of the page forbids it; that it was tried was seen.
    }
  };

  globalThis.leaks = {
    fetch: () => void fetch(`/at?q=${word}`).catch(() => {}),
    XMLHttpRequest: () => attempt(() => new XMLHttpRequest().open('GET', `/at/${word}`)),
    sendBeacon: () => navigator.sendBeacon('/at', word),
    WebSocket: () => attempt(() => new WebSocket(`ws://${location.host}/${word}`)),
    EventSource: () => attempt(() => new EventSource(`/${word}`)),
    'address of an image': () => (new Image().src = `/at.png?${encodeURIComponent(`${word} and`)}`),
    'address of a script': () => attempt(() => (document.createElement('script').src = `/${word}`)),
    'address of a style': () => (document.createElement('link').href = `/${btoa(`{"name":"${word} and more"}`)}`),
    'address of a frame': () => (document.createElement('iframe').src = `/${word}`),
    'recording by rrweb': () => (put(shadow(), 'textarea', { placeholder: 'Words' }).value = word),
    form: () => {
      // It stands in no document, so nothing is really sent.
      const form = document.createElement('form');
      put(form, 'input', { name: 'a', value: word });
      form.submit();
    },
    history: () => history.replaceState({ word }, ''),
    'title of the page': () => (document.title = word),
    cookie: () => (document.cookie = `a=${word}`),
    'local and session storage': () => sessionStorage.setItem('draft', word),
    'marks of performance': () => performance.mark(word),
    postMessage: () => window.postMessage({ a: [word] }, '*'),
    'message of a MessagePort': () => new MessageChannel().port1.postMessage(word),
    'message of a BroadcastChannel': () => new BroadcastChannel('a').postMessage({ word }),
    'message of a Worker': () => attempt(() => Worker.prototype.postMessage.call(undefined, word)),
    console: () => console.debug('saved', { body: { word } }),
    'uncaught errors': () =>
      late(() => {
        throw new Error('not saved', { cause: new Error(word) });
      }),
    'unhandled rejections': () => void Promise.reject(new TypeError(`cannot read ${word}`)),
    'reports of the policy': () => put(document.body, 'img', { src: `/seen/${word}` }),
    events: () => shadow().dispatchEvent(new CustomEvent('recovery-saved', { composed: true, bubbles: true, detail: { word } })),
    'names of files': () => Object.assign(document.createElement('a'), { download: `${word}.html`, href: '#' }).click(),
    styles: () => new CSSStyleSheet().replaceSync(`a::before { content: '${word}' }`),
    attributes: () => put(shadow(), 'input', {}, { value: word }),
    'text outside of the shadow trees': () => put(document.body, 'p', { textContent: word }),
    comments: () => shadow().append(document.createComment(word)),
    'title of the printed page': () => {
      const frame = put(document.body, 'iframe', { className: 'recovery-print-frame' });
      frame.contentDocument.title = word;
      frame.contentWindow.print();
    },
    'address of the page': () => (location.hash = word),
    'addresses that were asked for': () => performance.mark(word),
    'path of what was pressed': () => button().click(),
    'target as the page sees it': () => {
      const field = put(document.body, 'input', { value: word });
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    'recording of the visit': () => put(shadow(), 'p', { textContent: word }),
  };
})();
