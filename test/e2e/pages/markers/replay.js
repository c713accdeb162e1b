// A page that records visits with rrweb, on which the recorders of many services are built, and sends what it records to its server. Nobody
// set any mark for it: what must not be recorded says so itself.
/* global rrweb */
addEventListener('DOMContentLoaded', () => {
  rrweb.record({ emit: (event) => globalThis.watch.look('recording by rrweb', JSON.stringify(event)) });
});

// To see what a change of a style changed, it sets the style that was as an attribute of an element that is nowhere, which the policy refuses. Here
// it may do so in a way that the policy allows, so that each breach that is told is one of the widgets.
const { setAttribute } = Element.prototype;
Element.prototype.setAttribute = function (name, value) {
  const isOfRecorder = name === 'style' && !this.isConnected && new Error().stack.includes('/made/rrweb.js');
  if (isOfRecorder) this.style.cssText = value;
  else Reflect.apply(setAttribute, this, [name, value]);
};
