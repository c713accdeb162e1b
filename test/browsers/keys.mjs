/**
 * One way to name keys for every engine, as `KeyboardEvent.key` names them: `Tab`, `ArrowDown`, `a`, `Shift+Tab`.
 * WebDriver has code points for keys without a character.
 */
const codePoints = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const webDriverKey = (key) => {
  if (codePoints[key]) return codePoints[key];
  if ([...key].length === 1) return key;
  throw new Error(`No key is called "${key}".`);
};

/** `Shift+Tab` is Shift held while Tab is pressed; a lone `+` is itself. */
const chord = (keys) => (keys === '+' ? ['+'] : keys.split('+'));

/** @returns {{type: 'down' | 'up', key: string}[]} */
function steps({ press, type, down, up }) {
  const down_ = (key) => ({ type: 'down', key });
  const up_ = (key) => ({ type: 'up', key });
  if (press !== undefined) return [...chord(press).map(down_), ...chord(press).reverse().map(up_)];
  if (type !== undefined) return [...type].flatMap((key) => [down_(key), up_(key)]);
  return down === undefined ? [up_(up)] : [down_(down)];
}

export async function pressInPuppeteer(page, payload) {
  // Typing goes as text, because puppeteer has no key for characters outside its keyboard layout.
  if (payload.type !== undefined) return page.keyboard.type(payload.type);
  for (const { type, key } of steps(payload)) await page.keyboard[type](key);
}

export const webDriverActions = (payload) =>
  steps(payload).map(({ type, key }) => ({ type: type === 'down' ? 'keyDown' : 'keyUp', value: webDriverKey(key) }));
