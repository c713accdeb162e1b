import { showCard } from './show-card.js';

showCard('service/frame.html');
