// A page that records visits with rrweb, on which the recorders of many services are built, and sends what it records to its server. Nobody
// set any mark for it: what must not be recorded says so itself.
/* global rrweb */
addEventListener('DOMContentLoaded', () => {
  rrweb.record({ emit: (event) => globalThis.watch.look('recording by rrweb', JSON.stringify(event)) });
});
