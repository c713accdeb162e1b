/** What shows the picture; comes when there is one. */
export { PictureCanvases } from '../../../src/widget/pictures/picture-canvases.js';
export { board, pieceList, standAt } from './board.js';
export { boardStyles } from './board-styles.js';
export { drawBoard } from './draw-board.js';
