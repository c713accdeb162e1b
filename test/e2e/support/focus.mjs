import assert from 'node:assert/strict';
import { card } from './page.mjs';

/** Where the focus is, through all shadow roots, and how it shows. */
export function focused(page) {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const { move, add, remove, arrange, read, edit } = element.dataset;
    return {
      tag: element.localName,
      id: element.id,
      value: element.value ?? '',
      name: (element.getAttribute('aria-label') ?? element.innerText ?? '').trim(),
      item: element.closest('[data-item]')?.dataset.item,
      inRemoved: Boolean(element.closest('[data-removed]')),
      move,
      add,
      isRemove: remove !== undefined,
      isArrange: arrange !== undefined,
      isDone: read !== undefined,
      isEdit: edit !== undefined,
      outline: outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`,
      onScreen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
    };
  });
}

/** The focus as it must always be: on a control, outlined, on the screen. */
export async function seenFocus(page, when) {
  const at = await focused(page);
  assert.notEqual(at.tag, 'body', `the focus fell to the page ${when}`);
  assert.notEqual(at.tag, card, `the focus stands on the widget, not on a control ${when}`);
  assert.ok(at.outline, `no outline on <${at.tag}> "${at.id || at.name}" ${when}`);
  assert.ok(at.onScreen, `<${at.tag}> "${at.id || at.name}" has the focus out of sight ${when}`);
  return at;
}

/** Presses Tab until the wanted control has the focus, and looks at every control on the way. */
export async function tabUntil(page, wanted, what, { back = false, most = 120 } = {}) {
  const way = [];
  for (let presses = 0; presses < most; presses++) {
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
    const at = await seenFocus(page, `on the way to ${what}`);
    way.push(at);
    if (wanted(at)) return { at, way };
  }
  return assert.fail(`${what} was not reached by Tab; passed: ${way.map(({ id, name }) => id || name).join(', ')}`);
}
