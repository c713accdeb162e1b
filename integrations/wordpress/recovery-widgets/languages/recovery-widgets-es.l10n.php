<?php
/**
 * What visitors read where no script runs. Drafted, not yet reviewed by native speakers with lived experience.
 *
 * @package RecoveryWidgets
 */

return array(
	'domain'   => 'recovery-widgets',
	'language' => 'es',
	'messages' => array(
		'This tool needs JavaScript. You can write on paper, too.' => 'Esta herramienta necesita JavaScript. También puedes escribir en papel.',
		'If you need help now:' => 'Si necesitas ayuda ahora:',
		'Emergency' => 'Emergencias',
		'Chat' => 'Chat',
	),
);
