// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { PlanMessages } from './messages.js';

export default {
  plan_help:
    'Pour les personnes qui préparent une séance. On regarde le programme, et on ne dit rien d’une personne ou d’une équipe.',
  plan_not_kept: 'Ce programme n’est pas enregistré. Il disparaît quand tu fermes cette page.',
  plan_agenda: 'Ce qui est prévu',
  plan_agenda_hint: 'Une ligne pour chaque partie. Laisse de la place pour ce que les gens apportent.',
  plan_ask: 'Pour quoi y a-t-il de la place dans ce programme ?',
  plan_has: 'Dans ce programme',
  plan_has_not: 'Pas dans ce programme',
  plan_none: 'Rien pour l’instant.',
  plan_fine: 'Aucune séance n’a de la place pour tout.',
  plan_suggest: 'Proposer cela à la personne',
  plan_suggest_help: 'La personne le lit sous « Ce que d’autres ont écrit », et choisit ce qu’elle en fait.',
  plan_suggested: 'Ton programme est maintenant à côté des mots de la personne.',
  plan_kept: 'Cela n’a pas été ajouté. Tes mots sont encore ici. Réessaie.',
  plan_print: 'Imprimer ce programme',
  aspect_size: 'Un petit groupe, pour que tout le monde puisse parler',
  aspect_time: 'Assez de temps, et une suite semaine après semaine',
  aspect_breadth: 'Des sujets de toute la liste, pas d’un seul coin',
  aspect_takeHome: 'Pour chaque personne, quelque chose à emporter',
  aspect_others: 'Une façon d’inviter les personnes de confiance',
  aspect_goal: 'Du temps pour choisir un objectif',
  aspect_followUp: 'Un regard sur comment va l’objectif',
  aspect_wishes: 'Un lien entre le sujet et ce que les gens veulent',
  aspect_teaching: 'Des faits par petites étapes, avec du temps pour les questions',
  aspect_trying: 'Une chose à essayer, et un regard sur ce qui a été essayé',
  aspect_coping: 'Des façons de faire face, au choix des gens',
  aspect_harderTimes: 'Les signes de moments plus durs, et que faire alors',
  aspect_medicine: 'Pour qui le demande : les médicaments dans la vie de tous les jours',
} satisfies Translation<PlanMessages>;
