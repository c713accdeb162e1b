import { lettersInPdf } from './pdf-text.mjs';

/**
 * Prints a widget in a format as the browser would: catches the frame when it asks for its dialog, and makes a PDF of the
 * same sheet with the same styles. A page of the PDF has its size in points. `ink` and `ground` are the colours of the sheet.
 * @param how the format to ask for, or the button of the widget to press
 */
export async function paperOf({ browser }, page, tag, { format, press }) {
  const sheet = await page.evaluate(
    (name, wanted, button) =>
      new Promise((resolve, reject) => {
        // The frame asks for its dialog in the task that puts it on the page.
        document.body.append = function (frame) {
          delete this.append;
          this.append(frame);
          const view = frame.contentWindow;
          view.print = () => {
            const { adoptedStyleSheets: styles, body } = view.document;
            const css = styles.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
            resolve({ css, html: body.innerHTML });
            view.dispatchEvent(new Event('afterprint'));
          };
        };
        const element = document.querySelector(name);
        if (button) element.shadowRoot.querySelector(button).click();
        else element.printView(wanted).catch(reject);
      }),
    tag,
    format,
    press,
  );
  const paper = await browser.newPage();
  await paper.setContent(`<!doctype html><meta charset="utf-8">${sheet.html}`);
  await paper.evaluate((css) => {
    const styles = new CSSStyleSheet();
    styles.replaceSync(css);
    document.adoptedStyleSheets = [styles];
  }, sheet.css);
  await paper.emulateMediaType('print');
  const pdf = Buffer.from(await paper.pdf({ preferCSSPageSize: true, format: 'a4' }));
  const pages = [...pdf.toString('latin1').matchAll(/\/Type \/Page\b[^]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const points = await paper.evaluate(() =>
    [...document.querySelectorAll('.recovery-sheet *')]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) && one.checkVisibility())
      .map((one) => (parseFloat(getComputedStyle(one).fontSize) * 72) / 96),
  );
  const panels = await paper.evaluate(() =>
    [...document.querySelectorAll('.panel')].map((one) => {
      const { width, height, left, top } = one.getBoundingClientRect();
      return { width, height, left, top };
    }),
  );
  const [ink, ground] = await paper.evaluate(() => {
    const sheet = document.querySelector('.recovery-sheet');
    const coloured = [sheet, document.body, document.documentElement].map((one) => getComputedStyle(one).backgroundColor);
    return [getComputedStyle(sheet).color, coloured.find((colour) => !/, 0\)$/.test(colour)) ?? 'rgb(255, 255, 255)'];
  });
  const text = lettersInPdf(pdf);
  await paper.close();
  return {
    pages: pages.map(([, width, height]) => [Number(width), Number(height)]),
    smallest: Math.min(...points),
    panels,
    ink,
    ground,
    text,
  };
}
