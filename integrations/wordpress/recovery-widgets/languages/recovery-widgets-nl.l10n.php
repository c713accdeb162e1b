<?php
/**
 * What visitors read where no script runs. Drafted, not yet reviewed by native speakers with lived experience.
 *
 * @package RecoveryWidgets
 */

return array(
	'domain'   => 'recovery-widgets',
	'language' => 'nl',
	'messages' => array(
		'This tool needs JavaScript. You can write on paper, too.' => 'Dit hulpmiddel heeft JavaScript nodig. Je kunt ook op papier schrijven.',
		'If you need help now:' => 'Als je nu hulp nodig hebt:',
		'Emergency' => 'Noodnummer',
		'Chat' => 'Chat',
	),
);
