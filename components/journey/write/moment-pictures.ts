import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { uuid } from '../../../src/record/uuid.js';
import { picturesTexts } from '../../../src/widget/pictures/messages.js';
import { PictureFiles } from '../../../src/widget/pictures/picture-files.js';
import type { JourneyAccess } from '../access.js';
import { journeyPictureKind } from '../kind.js';
import { journeyCatalog } from '../messages.js';
import { newMoment } from '../moments.js';
import type { Moment } from '../schema.js';

/** The images of moments: added from files, and kept in step with the moments that name them. */
export class MomentPictures {
  readonly #files: PictureFiles;

  /** @param open the moment that is open, and how it is changed */
  constructor(
    private readonly access: JourneyAccess,
    private readonly open: { readonly moment: () => Moment; readonly change: (change: Partial<Moment>) => void },
  ) {
    this.#files = new PictureFiles(access, {
      kind: journeyPictureKind,
      present: () => access.body().moments.flatMap(({ picture }) => (picture ? [picture] : [])),
      add: (picture) => this.#add(picture),
      gone: (picture) => access.forgetImage(picture),
    });
    void access.equip(picturesTexts(journeyCatalog), []).catch(() => undefined);
  }

  reset(): void {
    this.#files.reset();
  }

  follow(): void {
    this.#files.follow();
  }

  foundOut(picture: string): void {
    this.#files.foundOut(picture);
  }

  /** The first of several goes with the open moment, each other is a moment of its own. */
  #add(picture: string): void {
    const { access } = this;
    if (this.open.moment().picture) {
      const body = access.body();
      access.update({ ...body, moments: [...body.moments, { ...newMoment(uuid()), picture }] });
      return;
    }
    this.open.change({ picture });
    void focusWhenRendered(access.element, '#moment-alt');
  }

  render(): unknown {
    return this.#files.render();
  }
}
