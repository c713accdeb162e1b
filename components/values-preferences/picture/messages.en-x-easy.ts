// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { PieceMessages } from './messages.js';

export default {
  piece_intro: 'Photos, drawings and words can stand on one board. It can be a collage or a map. It can be a line of time.',
  board_help: 'Drag a piece to where you want it. Or press the arrow keys on it. You can do the same in the list below.',
  board_help_time: 'The pieces stand in the order of the list. Arrow keys move a piece. It goes to an earlier or later place.',
  piece_when_hint: 'A year or an age. Or “when we lived by the sea”.',
  piece_beside_none: 'Nothing',
} satisfies Translation<PieceMessages>;
