// drafted, not yet read by people who use easy read
import type { Translation } from '../../i18n/catalog.js';
import type { PicturesMessages } from './messages.js';

export default {
  pictures_stay: 'The picture stays on this device. It is made smaller. The place where it was taken is left out.',
  pictures_stay_host:
    'The picture is kept where your words are kept. It is made smaller. The place where it was taken is left out.',
  // wording-ok: JPEG and PNG are the names of kinds of files.
  pictures_not_one: 'This file cannot be opened here as a picture. Try a JPEG or PNG file.',
  pictures_too_big: 'This picture is too big to open here. Try a smaller one. Or take a picture of your screen.',
} satisfies Translation<PicturesMessages>;
