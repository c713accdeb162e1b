// The first script of the page. Looks for words of the person in everything that a page, its server or its browser could see: patches what
// sends, keeps or tells, and watches what stands in documents. Texts and values of fields inside of shadow trees are where words belong.
/* global CSSStyleDeclaration, Document, EventTarget, File, HTMLAnchorElement, HTMLFormElement, HTMLIFrameElement,
   HTMLImageElement, HTMLLinkElement, HTMLScriptElement, MessagePort, MutationObserver, Storage, WebSocket,
   Worker, XMLHttpRequest, atob, history */
globalThis.watch = (() => {
  const found = [];
  const looks = new Map();
  let step = '';
  let isScanning = true;

  const marker = /qx\d{4}mark/i;
  const phone = /77345(\W*\d){4}/;
  /** What a text may have been turned into. */
  const forms = (text) => {
    const all = [text];
    if (text.includes('%')) all.push(unescape(text));
    for (const [encoded] of text.matchAll(/[A-Za-z0-9+/]{24,}={0,2}/g)) {
      try {
        for (const start of [0, 1, 2, 3])
          all.push(atob(encoded.slice(start, start + 4 * Math.floor((encoded.length - start) / 4))));
      } catch {
        // Not of that form.
      }
    }
    return all;
  };
  const has = (text) => forms(text).some((one) => marker.test(one) || phone.test(one));

  /** Everything that a value holds, as texts: what an error says, what stands in a record that was handed on. */
  function textsIn(value, depth = 0, seen = new Set()) {
    if (typeof value === 'string') return [value];
    if (!value || typeof value !== 'object' || depth > 6 || seen.has(value) || value instanceof Node || value === window)
      return [];
    seen.add(value);
    const more = (one) => textsIn(one, depth + 1, seen);
    const own = Reflect.ownKeys(value).filter((key) => typeof key === 'string');
    const texts = own.flatMap((key) => [...(Array.isArray(value) ? [] : [key]), ...more(value[key])]);
    if (value instanceof Error) texts.push(...[value.name, value.message, String(value.stack)], ...more(value.cause));
    if (value instanceof URLSearchParams || value instanceof URL) texts.push(String(value));
    if (value instanceof File) texts.push(value.name);
    if (value instanceof FormData || value instanceof Map || value instanceof Set) texts.push(...more([...value]));
    return texts;
  }

  /** Looks at what went through a channel. */
  function look(channel, ...values) {
    looks.set(channel, (looks.get(channel) ?? 0) + 1);
    for (const text of values.flatMap((value) => textsIn(value)))
      if (has(text)) found.push({ channel, step, text: text.length > 160 ? `${text.slice(0, 160)}…` : text });
  }

  /** Looks at the arguments of a function before it runs. */
  function listen(owner, name, channel, values = (all) => all) {
    const inner = owner?.[name];
    if (typeof inner !== 'function') return;
    owner[name] = function (...all) {
      look(channel, ...values(all, this));
      return Reflect.apply(inner, this, all);
    };
  }

  /** The same for something that is set. */
  function listenSet(prototype, name, channel) {
    const { get, set } = Object.getOwnPropertyDescriptor(prototype, name);
    Object.defineProperty(prototype, name, {
      configurable: true,
      get,
      set(value) {
        look(channel, String(value));
        set.call(this, value);
      },
    });
  }

  function wrapClass(name, channel) {
    const Inner = globalThis[name];
    globalThis[name] = class extends Inner {
      constructor(...all) {
        look(channel, ...all);
        super(...all);
      }
    };
  }

  // What goes to the network.
  listen(globalThis, 'fetch', 'fetch', ([resource, options]) => [String(resource.url ?? resource), options]);
  listen(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest');
  listen(XMLHttpRequest.prototype, 'send', 'XMLHttpRequest');
  listen(XMLHttpRequest.prototype, 'setRequestHeader', 'XMLHttpRequest');
  listen(navigator, 'sendBeacon', 'sendBeacon');
  wrapClass('WebSocket', 'WebSocket');
  listen(WebSocket.prototype, 'send', 'WebSocket');
  wrapClass('EventSource', 'EventSource');
  listenSet(HTMLImageElement.prototype, 'src', 'address of an image');
  listenSet(HTMLScriptElement.prototype, 'src', 'address of a script');
  listenSet(HTMLLinkElement.prototype, 'href', 'address of a style');
  listenSet(HTMLIFrameElement.prototype, 'src', 'address of a frame');
  listen(HTMLFormElement.prototype, 'submit', 'form', (_all, form) => [...new FormData(form)]);
  listen(HTMLFormElement.prototype, 'requestSubmit', 'form', () => []);
  // What stays in the browser beside the database.
  listen(history, 'pushState', 'history');
  listen(history, 'replaceState', 'history');
  listenSet(Document.prototype, 'title', 'title of the page');
  listenSet(Document.prototype, 'cookie', 'cookie');
  listen(Storage.prototype, 'setItem', 'local and session storage');
  listen(performance, 'mark', 'marks of performance');
  listen(performance, 'measure', 'marks of performance');
  // What other windows, tabs and workers hear.
  listen(globalThis, 'postMessage', 'postMessage');
  for (const type of [MessagePort, BroadcastChannel, Worker]) listen(type.prototype, 'postMessage', `message of a ${type.name}`);
  // What developers and services for errors read.
  for (const name of Object.keys(console)) listen(console, name, 'console');
  addEventListener('error', ({ message, filename, error }) => look('uncaught errors', message, filename, error));
  addEventListener('unhandledrejection', ({ reason }) => look('unhandled rejections', reason));
  listen(globalThis, 'reportError', 'uncaught errors');
  const violations = [];
  const hearViolations = (target) =>
    target.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      violations.push(`${step}: ${effectiveDirective} ${blockedURI}`);
      look('reports of the policy', blockedURI, sample);
    });
  hearViolations(globalThis);
  // What a page hears. A name or a detail of an event that stays inside is nobody's.
  listen(EventTarget.prototype, 'dispatchEvent', 'events', ([event], target) =>
    event.composed || !(target instanceof Node) || target.getRootNode() === document
      ? [event.type, event.detail, event.data]
      : [],
  );
  // What is handed out: names of files; what is in them is what the person asked for.
  listen(HTMLAnchorElement.prototype, 'click', 'names of files', (_all, { download, href }) => [download, href]);
  listen(navigator, 'share', 'names of files', ([{ title, url, files = [] }]) => [title, url, ...files.map(({ name }) => name)]);
  HTMLAnchorElement.prototype.click = new Proxy(HTMLAnchorElement.prototype.click, {
    // Nothing is really saved.
    apply: (inner, link, all) => {
      if (!link.download) return Reflect.apply(inner, link, all);
      look('names of files', link.download, link.href);
    },
  });
  listen(CSSStyleSheet.prototype, 'replaceSync', 'styles');
  listen(CSSStyleSheet.prototype, 'insertRule', 'styles');
  listen(CSSStyleDeclaration.prototype, 'setProperty', 'styles');
  // What stands in markup.
  listen(Element.prototype, 'setAttribute', 'attributes', ([name, value], element) => [
    isReach(element, name, String(value)) ? '' : `<${element.localName} ${name}="${value}">`,
  ]);

  /** A link to a number or address that the person wrote, to be called. */
  function isReach(element, name, value) {
    return name === 'href' && element.localName === 'a' && /^(tel|sms|mailto):/.test(value) && element.getRootNode() !== document;
  }

  function lookAtAttributes(element) {
    for (const { name, value } of element.attributes)
      if (!isReach(element, name, value)) look('attributes', `<${element.localName} ${name}="${value}">`);
  }

  const isText = (node) => node.nodeType === Node.TEXT_NODE || node.nodeType === Node.COMMENT_NODE;
  function lookAtTree(node, isShadow) {
    if (isText(node) && !isShadow) look('text outside of the shadow trees', node.data);
    if (node.nodeType === Node.COMMENT_NODE && isShadow) look('comments', node.data);
    if (node.nodeType === Node.ELEMENT_NODE) lookAtAttributes(node);
    for (const child of node.childNodes) lookAtTree(child, isShadow);
  }

  function observe(root, isShadow) {
    new MutationObserver((mutations) => {
      if (!isScanning) return;
      for (const { type, target, addedNodes } of mutations) {
        if (type === 'attributes') lookAtAttributes(target);
        if (type === 'characterData') lookAtTree(target, isShadow);
        for (const node of addedNodes) lookAtTree(node, isShadow);
      }
    }).observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
  }
  observe(document, false);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    observe(root, true);
    return root;
  };

  // A browser without a screen has no dialog for printing. What is on the paper is what the person asked for; the rest is not.
  const { get: windowOf } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  const printed = { count: 0, words: 0 };
  const patched = new WeakSet();
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get() {
      const view = windowOf.call(this);
      if (view && this.className.includes('recovery-print-frame') && !patched.has(view)) {
        patched.add(view);
        hearViolations(view.document);
        view.print = () => {
          printed.count++;
          if (has(view.document.body.textContent)) printed.words++;
          look('title of the printed page', view.document.title);
          for (const element of view.document.querySelectorAll('*')) lookAtAttributes(element);
          globalThis.record?.();
          view.dispatchEvent(new Event('afterprint'));
        };
      }
      return view;
    },
  });

  /** What can only be read, at the end of a step. */
  function lookAround(name = step) {
    look('address of the page', location.href, window.name);
    look('title of the page', document.title);
    look('cookie', document.cookie);
    look('local and session storage', { ...localStorage }, { ...sessionStorage });
    look('history', history.state);
    look('addresses that were asked for', ...performance.getEntries().map((entry) => entry.name));
    step = name;
  }

  return {
    found,
    looks,
    look,
    lookAround,
    printed,
    violations,
    has,
    /** Names what comes next. */
    begin: (name) => (step = name),
    step: () => step,
  };
})();
