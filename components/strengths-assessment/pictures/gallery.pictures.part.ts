/** What shows pictures; comes when there are some. */
export { gallery, pictureImage } from './gallery.js';
export { PictureCanvases } from '../../../src/widget/pictures/picture-canvases.js';
