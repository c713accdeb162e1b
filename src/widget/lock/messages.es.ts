// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../i18n/catalog.js';
import type { LockMessages } from './messages.js';

export default {
  lock_pass: 'Contraseña',
  lock_show: 'Mostrar lo que escribes',
  lock_unlock: 'Desbloquear',
  lock_lost: 'Aquí también puedes escribir el código de tu papel.',
  lock_opening: 'Desbloqueando…',
  lock_unlocked: 'Está desbloqueado.',
  lock_is_locked: 'Está bloqueado.',
  lock_empty: 'Primero, escribe una contraseña.',

  lock_about: 'Puedes bloquear con una contraseña lo que hay aquí. Sin la contraseña, nadie podrá leerlo.',
  lock_protects: 'Esto sirve si pierdes el dispositivo o si otras personas lo usan.',
  lock_not_title: 'Lo que el bloqueo no hace',
  lock_not_open: 'Mientras está desbloqueado, puede leerlo cualquiera que esté ante la pantalla. Este sitio también.',
  lock_not_before: 'Lo que guardaste antes del bloqueo puede quedar un tiempo en los archivos de este navegador.',
  lock_not_copies: 'Las copias que guardaste o diste a otras personas no están bloqueadas.',
  lock_not_lost: 'Si pierdes la contraseña y el código en papel, tus palabras se pierden. Nadie puede recuperarlas.',
  lock_copy_first: 'Antes puedes guardar una copia en un lugar seguro.',
  lock_here_only: 'El bloqueo es para lo que se guarda en este dispositivo. Lo que escribes aquí se guarda en otro lugar.',

  lock_set_title: 'Poner un bloqueo',
  lock_new: 'Contraseña nueva',
  lock_new_help: 'Usa varias palabras que nadie más juntaría. Una contraseña corta se puede adivinar.',
  lock_again: 'La misma otra vez',
  lock_differs: 'Las dos no son iguales. Míralas otra vez.',
  lock_set: 'Poner el bloqueo',
  lock_setting: 'Un momento…',
  lock_is_set: 'El bloqueo está puesto.',

  lock_code_title: 'Tu código en papel',
  lock_code_help:
    'Este código también abre el bloqueo. Imprímelo o cópialo en papel. No lo tengas junto a este dispositivo. Se muestra una sola vez: ahora.',
  lock_code_print: 'Imprimir el código',
  lock_code_done: { I: 'Ya lo tengo en papel', we: 'Ya lo tenemos en papel' },
  lock_code_paper: 'Con este código se abre lo bloqueado sin la contraseña. Ten este papel en un lugar seguro.',

  lock_on: 'Lo que hay aquí está bloqueado. Ahora está abierto en esta página.',
  lock_change_title: 'Otra contraseña',
  lock_current: 'La contraseña que tienes ahora, o el código',
  lock_change: 'Cambiar la contraseña',
  lock_changed: 'La contraseña está cambiada.',
  lock_renew_title: 'Otro código en papel',
  lock_renew_help: 'El código que tienes ahora dejará de abrirlo.',
  lock_renew: 'Crear otro código',

  lock_when_title: 'Que se bloquee por sí mismo',
  lock_when: 'Si nadie hace nada',
  lock_never: 'Se queda abierto',
  lock_minutes: {
    one: 'Bloquear después de {count} minuto',
    many: 'Bloquear después de {count} minutos',
    other: 'Bloquear después de {count} minutos',
  },
  lock_on_hide: 'Bloquear en cuanto esta página deje de verse',
  lock_page_minutes: {
    one: 'Este sitio lo bloquea siempre después de {count} minuto.',
    many: 'Este sitio lo bloquea siempre después de {count} minutos.',
    other: 'Este sitio lo bloquea siempre después de {count} minutos.',
  },
  lock_page_hide: 'Este sitio lo bloquea siempre cuando la página deja de verse.',
  lock_when_saved: 'Guardado.',

  lock_open_title: 'Una tarjeta de crisis siempre abierta',
  lock_open_help: 'En una crisis quizá no haya tiempo para una contraseña. Puedes dejar abierta una tarjeta.',
  lock_open_means: 'Entonces cualquiera que use este dispositivo puede leer esa tarjeta. Todo lo demás sigue bloqueado.',
  lock_open_none: 'Dejar bloqueadas todas las tarjetas',
  lock_open_card: 'Dejar abierta: {title}',
  lock_open_unnamed: 'una tarjeta del {date}',
  lock_opened: 'Desde ahora, esta tarjeta está abierta.',
  lock_closed: 'Ahora todas las tarjetas están bloqueadas.',

  lock_remove_title: 'Quitar el bloqueo',
  lock_remove_help: 'Entonces cualquiera que use este dispositivo y este navegador puede leer lo que hay aquí.',
  lock_remove: 'Quitar el bloqueo',
  lock_removed: 'Ya no hay bloqueo.',
} satisfies Translation<LockMessages>;
