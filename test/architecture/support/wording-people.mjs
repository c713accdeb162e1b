// How texts speak of people: no diagnosis in place of a person, no power over them, no race, no verdict.
import { rule } from './wording-rule.mjs';

export const aboutPeople = [
  // People before what others call them.
  rule(
    'person=diagnosis',
    /\b(?:schizophrenics?|psychotics?|depressives?|manics?|anorexics?|autistics|borderlines?|bipolars)\b/i,
    'say "people who live with …"',
  ),
  rule('patient', /\bpatients?\b/i, 'say "you", "person" or "people"'),
  rule(
    'mentally-ill',
    /\b(?:the )?mentally (?:ill|disabled)\b|\bmental patient/i,
    'say what the person lives with, or leave it out',
  ),
  rule('pity', /\bsuffer(?:s|ed|ing|ers?)?\b|\bvictims?\b|\bafflicted\b|\bstricken\b|\bplight\b/i, 'say "lives with"'),
  rule(
    'slur',
    /\b(?:crazy|insane|lunatics?|maniacs?|psychos?|nutters?|nuts|mental case|retarded|mad(?:ness|man|woman)?)\b/i,
    'leave it out',
  ),
  rule('function-rank', /\b(?:high|low|poor|well)[- ]functioning\b|\bseverely ill\b/i, 'say what helps in which setting'),
  rule(
    'normality',
    /\bnormal(?:ly|ise|ize|ity)?\b|\babnormal\b|\bback to how (?:you|i) w(?:ere|as)\b/i,
    'say what the person wants',
  ),
  rule(
    'cure',
    /\bcure[sd]?\b|\bheal(?:s|ed)?\b|\bfixed\b|\bsymptom[- ]free\b|\bfully recovered\b/i,
    'say "living the life you want"',
  ),
  rule(
    'deficit',
    /\b(?:deficits?|dysfunction(?:al)?|impaired|impairments?|disordered|maladaptive|inappropriate behaviou?r)\b/i,
    'say what makes it hard',
  ),
  // Power.
  rule(
    'obedience',
    /\b(?:non[- ]?)?complian(?:t|ce)\b|\b(?:non[- ]?)?adheren(?:t|ce)\b|\bcompl(?:y|ies)\b|\brefusers?\b/i,
    'say "chose not to"',
  ),
  rule(
    'resistance',
    /\b(?:treatment|therapy)[- ]resistant\b|\bresistive\b|\bhard to (?:reach|engage)\b/i,
    'say "what was tried has not helped"',
  ),
  rule(
    'insight',
    /\b(?:lacks?|lacking|poor|no|without) insight\b|\bin denial\b|\blacks? capacity\b/i,
    'say "sees it differently"',
  ),
  rule(
    'disengaged',
    /\bdisengag(?:ed|es|ement)\b|\bdropped out\b|\bdid not attend\b|\bfailed to attend\b|\bno[- ]shows?\b/i,
    'say "what was offered did not fit"',
  ),
  rule(
    'blame',
    /\b(?:manipulative|attention[- ]seek\w+|unmotivated|lazy|frequent flyers?|revolving door|difficult person|demanding)\b/i,
    'say what happened',
  ),
  rule(
    'orders',
    /\byou (?:must|have to|are required to|need to|ought to|should)\b|\bmandatory\b|\brequired\b|\bcompulsory\b/i,
    'offer it: "you can"',
  ),
  rule(
    'permission',
    /\b(?:you are|you're) (?:not )?allowed\b|\bnot permitted\b|\bforbidden\b|\beligib(?:le|ility)\b/i,
    'say what is possible',
  ),
  rule(
    'owned-people',
    /\b(?:my|our|your) (?:patients?|clients?|cases?|caseload|service users?)\b/i,
    'say "the people I work with"',
  ),
  rule(
    'own-good',
    /\bfor (?:your|their|his|her) own good\b|\bin (?:your|their) best interests?\b|\bwe know best\b/i,
    'say whose wish it is',
  ),
  rule(
    'coercion-sold',
    /\b(?:restraint|seclusion|detention|section(?:ing)?|locked ward)\b[^.]*\b(?:helps?|recover\w*|keeps? you safe|heals?)\b/i,
    'never say that force helps',
  ),
  rule(
    'independence',
    /\bindependen(?:t|ce|tly)\b|\bself[- ]sufficien\w+|\bself[- ]relian\w+/i,
    'say which help the person wants, and how much',
  ),
  // Recovery is no race.
  rule(
    'readiness',
    /\b(?:job|work|housing|discharge|recovery)[- ]ready\b|\breadiness\b|\b(?:once|when|until|after) (?:you(?:'re| are)|i am|we are) (?:ready|stable|well enough|better|clean|sober)\b/i,
    'nothing waits for a state',
  ),
  rule('stability', /\b(?:un)?stable\b|\bstabili[sz]\w+/i, 'say "when things are good"'),
  rule(
    'score',
    /\d\s?%|\bper ?cent\w*|\bscor(?:e|es|ed|ing)\b|\bpoints?\b earned|\brating\b|\brecovery (?:level|stage|rate)\b/i,
    'never grade a person',
  ),
  rule(
    'race',
    /\bstreaks?\b|\bbadges?\b|\blevel up\b|\bachievements?\b|\brewards?\b|\bleader ?board\b|\bon track\b|\bmilestones?\b/i,
    "say what happened, in the person's words",
  ),
  rule(
    'failure',
    /\boverdue\b|\bfail(?:ed|ure|ing|s)?\b|\brelaps\w+|\bsetbacks?\b|\bmissed\b|\bgave up\b|\bbehind schedule\b/i,
    'say what happened, without a verdict',
  ),
  rule(
    'promise',
    /\byou (?:will|are going to) (?:recover|get better|feel better|be fine|be ok(?:ay)?)\b|\bguarante\w+|\beverything will\b/i,
    'hope without a promise',
  ),
  rule(
    'effect',
    /\bproven\b|\bproves?\b|\bimproves?\b|\breduces? (?:symptoms|risk|harm)\b|\bevidence[- ]based\b|\beffective\b|\bclinically\b|\bprevents? (?:crisis|crises|relapse)\b/i,
    'a text claims no effect',
  ),
  rule(
    'tool-recovers',
    /\b(?:this|the|our) (?:tool|app|widget|card|plan|page|course)\b[^.]*\b(?:helps? you recover|makes? you (?:well|better)|brings? recovery)\b/i,
    'people recover; tools do not do it',
  ),
];
