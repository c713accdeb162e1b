<?php
/**
 * What visitors read where no script runs. Drafted, not yet reviewed by native speakers with lived experience.
 *
 * @package RecoveryWidgets
 */

return array(
	'domain'   => 'recovery-widgets',
	'language' => 'de',
	'messages' => array(
		'This tool needs JavaScript. You can write on paper, too.' => 'Dieses Werkzeug braucht JavaScript. Du kannst auch auf Papier schreiben.',
		'If you need help now:' => 'Wenn du jetzt Hilfe brauchst:',
		'Emergency' => 'Notruf',
		'Chat' => 'Chat',
	),
);
