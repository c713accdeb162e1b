// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { ProfilesMessages } from './messages.js';

export default {
  peers_intro: 'Nadie elige por ti. Tómate todo el tiempo que quieras.',
  peers_none: 'Aquí todavía no hay acompañantes pares en la lista. Puedes pedir un encuentro con alguien.',
  peers_none_found: 'Nadie de aquí encaja con todo esto. Elige menos, o pide un encuentro con cualquiera.',
  peers_by: 'Buscar personas por',
  peers_all: 'Todo',
  peers_interests: 'Intereses',
  peers_languages: 'Idiomas',
  peers_cultures: 'Cultura',
  peers_gender: 'Género',
  peers_brings: 'Trae',
  peers_ways: 'Cómo son los encuentros',
  peers_choose: 'Elegir a {name}',
  peers_open: 'Ver lo que escribiste sobre un encuentro con {name}',
  peers_anyone: 'Pedir un encuentro con cualquiera',
  peers_anyone_help: 'También puedes dejar abierto quién es.',
} satisfies Translation<ProfilesMessages>;
