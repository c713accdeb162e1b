<?php
/**
 * What visitors read where no script runs. Drafted, not yet reviewed by native speakers with lived experience.
 *
 * @package RecoveryWidgets
 */

return array(
	'domain'   => 'recovery-widgets',
	'language' => 'ar',
	'messages' => array(
		'This tool needs JavaScript. You can write on paper, too.' => 'هذه الأداة تحتاج إلى جافاسكربت. يمكنك الكتابة على الورق أيضًا.',
		'If you need help now:' => 'إذا كنت تحتاج إلى المساعدة الآن:',
		'Emergency' => 'الطوارئ',
		'Chat' => 'محادثة',
	),
);
