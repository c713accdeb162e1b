<?php
/**
 * What visitors read where no script runs. Drafted, not yet reviewed by native speakers with lived experience.
 *
 * @package RecoveryWidgets
 */

return array(
	'domain'   => 'recovery-widgets',
	'language' => 'fr',
	'messages' => array(
		'This tool needs JavaScript. You can write on paper, too.' => 'Cet outil a besoin de JavaScript. Tu peux aussi écrire sur papier.',
		'If you need help now:' => 'Si tu as besoin d’aide maintenant :',
		'Emergency' => 'Urgences',
		'Chat' => 'Discussion en ligne',
	),
);
