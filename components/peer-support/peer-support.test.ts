import '../context/define.js';
import './define.js';
import { subject } from '../../test/peers/subject.js';
import { runWidgetSuite } from '../../test/suites/widget-suite.js';

runWidgetSuite(subject);
