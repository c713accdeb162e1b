// engines: all
// Paper is made in a frame, which has to have the focus while the dialog of the browser is open.
import { expect, waitUntil } from '@open-wc/testing';
import { printReading } from '../../../src/widget/print.part.js';

describe('printing', () => {
  it('gives the focus back to what had it, also inside a shadow tree', async () => {
    const place = document.createElement('div');
    const button = document.createElement('button');
    place.attachShadow({ mode: 'open' }).append(button);
    document.body.append(place);
    try {
      button.focus();
      const reading = { title: 'A card', lang: 'en', dir: 'ltr' as const, sections: [], footer: [] };
      // The frame is there at once: its dialog would hold up the test.
      const real = document.body.append.bind(document.body);
      let view: Window | null = null;
      document.body.append = (frame: HTMLIFrameElement) => {
        real(frame);
        view = frame.contentWindow!;
        view.print = () => undefined;
      };
      const printed = printReading(reading, 'page');
      document.body.append = real;
      await waitUntil(() => view !== null);
      expect(place.shadowRoot!.activeElement, 'the frame has it').to.equal(null);
      view!.dispatchEvent(new Event('afterprint'));
      await printed;
      expect(place.shadowRoot!.activeElement === button).to.equal(true);
    } finally {
      place.remove();
    }
  });
});
