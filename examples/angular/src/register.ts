import 'recovery-widgets/define/chime-goals.js';
import 'recovery-widgets/define/crisis-card.js';
