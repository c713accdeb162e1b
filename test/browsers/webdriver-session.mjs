/** One browser window over the plain WebDriver protocol. Every call has a limit: WebKitWebDriver hangs now and then. */
const callLimit = 20_000;

export class WebDriverSession {
  #address;

  constructor(address) {
    this.#address = address;
  }

  /** @param {object} capabilities what the driver shall start */
  static async open(server, capabilities) {
    const { sessionId } = await call(server, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
    return new WebDriverSession(`${server}/session/${sessionId}`);
  }

  navigate(url) {
    return call(this.#address, 'POST', '/url', { url });
  }

  url() {
    return call(this.#address, 'GET', '/url');
  }

  run(script, ...parameters) {
    return call(this.#address, 'POST', '/execute/sync', { script, args: parameters });
  }

  resize(width, height) {
    return call(this.#address, 'POST', '/window/rect', { width, height });
  }

  /** @param {{type: 'keyDown' | 'keyUp', value: string}[]} actions */
  keys(actions) {
    return call(this.#address, 'POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  close() {
    return call(this.#address, 'DELETE', '');
  }
}

async function call(address, method, path, body) {
  const response = await fetch(address + path, {
    method,
    signal: AbortSignal.timeout(callLimit),
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value.error}: ${value.message}`);
  return value;
}
