// One line per widget: adding a widget is its folder and a line here.
import './context/define.js';
import './help-now/define.js';
import './crisis-card/define.js';
import './strengths-assessment/define.js';
