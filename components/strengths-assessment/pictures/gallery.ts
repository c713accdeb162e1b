import { html, nothing, type TemplateResult } from 'lit';
import type { PictureCanvases } from '../../../src/widget/pictures/picture-canvases.js';
import type { StrengthPictureEntry } from '../schema.js';

type Texts = (key: 'picture' | 'picture_alt' | 'picture_missing', parameters?: Readonly<Record<string, number>>) => string;

/** One image, named for those who do not see it by the words beside it. */
export function pictureImage(canvases: PictureCanvases, { picture }: StrengthPictureEntry, names: string, t: Texts): unknown {
  const canvas = canvases.of(picture);
  canvas?.setAttribute('aria-labelledby', names);
  return canvas ?? html`<p class="quiet">${t('picture_missing')}</p>`;
}

/** The pictures to look at, each with its words. */
export function gallery(pictures: readonly StrengthPictureEntry[], canvases: PictureCanvases, t: Texts): TemplateResult {
  return html`<div class="gallery">
    ${pictures.map((entry, index) => {
      const id = `picture-${index + 1}`;
      const { words, alt } = entry;
      return html`<figure>
        ${pictureImage(canvases, entry, `${id}-name ${id}-alt`, t)}
        <figcaption>
          <span class="visually-hidden" id="${id}-name">${t('picture', { position: index + 1 })}</span>
          ${words.trim() ? html`<div class="words" dir="auto">${words}</div>` : nothing}
          <div class="detail" id="${id}-alt">
            ${alt.trim() ? html`<span class="quiet">${t('picture_alt')}:</span> <bdi>${alt}</bdi>` : nothing}
          </div>
        </figcaption>
      </figure>`;
    })}
  </div>`;
}
