import '../context/define.js';
import './define.js';
import { runWidgetSuite } from '../../test/suites/widget-suite.js';
import { subject } from '../../test/wellness/subject.js';

runWidgetSuite(subject);
