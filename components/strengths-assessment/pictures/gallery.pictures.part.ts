/** What shows pictures; comes when there are some. */
export { gallery, pictureImage } from './gallery.js';
export { PictureCanvases } from './picture-canvases.js';
