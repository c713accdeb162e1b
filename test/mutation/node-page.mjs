// As much of a page as these tests need: a parser of XML, and a frame whose objects are of another realm.
import { runInNewContext } from 'node:vm';
import { JSDOM } from 'jsdom';

globalThis.DOMParser ??= new JSDOM().window.DOMParser;
globalThis.document ??= {
  body: { append() {} },
  createElement: () => ({ contentWindow: runInNewContext('globalThis'), remove() {} }),
};
