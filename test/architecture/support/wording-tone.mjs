// How texts sound: no praise from above, nothing made small, no war, no harm, plain words.
import { rule } from './wording-rule.mjs';

export const aboutTone = [
  rule(
    'patronising',
    /\b(?:good|great|nice|amazing|awesome) (?:job|work|going)\b|\bwell done\b|\bproud of you\b|\bcongrat\w+|\bkeep it up\b|\bbravo\b/i,
    'say what was done',
  ),
  rule(
    'minimising',
    /\b(?:just|simply|merely|obviously|of course|easily|easy|all you (?:have|need) to)\b/i,
    'leave the word out',
  ),
  rule('shouting', /!/, 'end with a full stop'),
  rule('capitals', /\b(?!(?:PDF|QR|SMS|GP|ID|PIN|URL|JSON|USB|FHIR|CHIME)\b)\p{Lu}{3,}\b/u, 'write small letters'),
  rule(
    'war',
    /\b(?:fight|fights|fighting|fought|battl\w+|war|combat|conquer\w*|defeat\w*|beat (?:it|your|the)|weapons?|enem(?:y|ies)|attacks?)\b/i,
    'say what the person does',
  ),
  rule(
    'suicide',
    /\bcommit(?:s|ted|ting)?\b[^.]*\bsuicide\b|\b(?:failed|successful|unsuccessful|completed)\b[^.]*\b(?:suicide|attempt)\b|\bsuicidal (?:people|person)\b|\bway out\b/i,
    'say "died by suicide", "tried to end their life"',
  ),
  rule('means', /\boverdos\w+|\bhang(?:ed|ing)\b|\bself[- ]?harm method|\blethal\b/i, 'name no method'),
  rule(
    'substance',
    /\b(?:abuse(?:r|rs|d)?|addicts?|junkies?|alcoholics?|drunks?|clean|dirty|habit)\b/i,
    'say "uses", "does not use"',
  ),
  rule(
    'risk-label',
    /\b(?:high|low)[- ]risk\b|\bat[- ]risk\b|\brisk (?:level|score|assessment|factors?)\b|\bdangerous (?:person|people)\b/i,
    'say what the worry is',
  ),
  // Plain words.
  rule(
    'jargon',
    /\b(?:MDT|CPN|ADL|utili[sz]\w+|facilitat\w+|stakeholders?|service users?|care pathways?|outcomes?|interventions?|leverage|holistic|multi[- ]?disciplinary|signpost\w*|psycho-?education|formulation|modalit\w+|prodrom\w+)\b/i,
    'say it in everyday words',
  ),
  rule(
    'computer',
    /\b(?:invalid|illegal|fatal|abort(?:ed)?|submit|database|cache|server|browser storage|IndexedDB|exception|null|undefined|sync(?:ed|ing)?|config\w*|log ?in)\b/i,
    'say what it means for the person',
  ),
  rule(
    'latin',
    /\b(?:e\.g|i\.e|etc|vs|via|per se|viz|ca|et al|ad hoc|inter alia)\b\.?/i,
    'say "for example", "that is", "and so on"',
  ),
  rule(
    'blind-click',
    /\b(?:click|press|tap) here\b|\bclick\b|\bsee (?:above|below)\b|\bon the (?:left|right)\b/i,
    'name the thing',
  ),
  rule(
    'shame',
    /\byou forgot\b|\byou did(?: not|n't)\b|\bplease enter a valid\b|\bwrong\b|\bincorrect\b|\boops\b|\bsorry\b/i,
    'say what to do next',
  ),
  rule(
    'no-longer-needed',
    /\bno longer needs?\b|\bready to leave\b|\bmove on\b|\bdischarged?\b|\bstep(?:ped)? down\b/i,
    'support ends when the person says so',
  ),
  rule(
    'names-of-others',
    /\bWRAP\b|\bwellness recovery action\b|\bAPPR\b|\bIMRS\b|\bstanley[- ]brown\b|\bpathways housing first\b|\bRECOLLECT\b|\bINSPIRE\b/,
    'these names belong to others; see NOTICE',
  ),
];
