import { recordKeeper } from './record-keeper.js';
import { showCard } from './show-card.js';

showCard('service/frame-kept-by-host.html', recordKeeper());
