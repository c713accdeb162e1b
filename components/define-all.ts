// One line per widget: adding a widget is its folder and a line here.
import './chime-goals/define.js';
import './college/define.js';
import './context/define.js';
import './crisis-card/define.js';
import './help-now/define.js';
import './home-plan/define.js';
import './imr-progress/define.js';
import './my-data/define.js';
import './journey/define.js';
import './peer-support/define.js';
import './strengths-assessment/define.js';
import './team-review/define.js';
import './trialogue/define.js';
import './values-preferences/define.js';
import './wellness-plan/define.js';
import './work-plan/define.js';
