/**
 * Whether the words of a goal name what to get away from and nothing to go towards. It decides one thing only: whether the
 * line "Add what you would have more of" opens by itself, once. It never changes, blocks or labels what a person wrote, and
 * nothing of its answer is kept or told.
 *
 * It is a list of English patterns and often errs; when in doubt it says no. How often is measured on `test/goals/sentences.ts`
 * and written down in the README. Other languages have no list, so there it always says no.
 */
export function namesOnlyWhatToAvoid(words: string, language: string): boolean {
  if (!/^en\b/i.test(language)) return false;
  const text = words.normalize('NFKC').replace(/[’‘]/g, "'").toLowerCase().replace(/\s+/g, ' ').trim();
  // A person who writes of death, harm or abuse has said the most important thing there is to say. Nobody comments on it.
  if (safety.test(text)) return false;
  const start = text.replace(opening, '');
  return avoiding.test(start) && everyday.test(start) && !notAvoiding.test(start) && !goesOn(start);
}

/**
 * What the words have to be about. A list of words that must not be there is never whole; so there is one of everyday things as
 * well, and on anything else the line stays closed. Voices, food, weight, medicines and people are left out on purpose.
 */
const everyday = new RegExp(
  [
    '\\b(?:smok|cigar|tobacco|vap(?:e|ing)|drink|alcohol|beer|booze|coffee|energy drinks|gambl|bet(?:ting|s)?\\b|scratch ?cards)',
    '\\b(?:shout|row(?:s|ing)?\\b|argu|swear|temper|anger|angry|worr|anxi|panic|stress|nerves|nervous|fear of|asham|shame|shy)',
    '\\b(?:lonely|loneliness|alone (?:every|all|at)|isolat|bored|boredom|tired|late\\b|debt|owe\\b|bills?\\b|letters?\\b|spend)',
    '\\b(?:phone|telly|tv\\b|screen|scroll|shopping|appointments?|nails?\\b|nightmares?|lie awake|lying awake|hide\\b|hiding|lying\\b)',
    '\\b(?:mess\\b|junk|damp|noise|crowds?|stuck at home|old (?:crowd|job)|that job|sorry\\b|sleeping all day)',
  ].join('|'),
);

/** Broad on purpose: a word too many costs nothing but a line that stays closed. */
const safety = new RegExp(
  [
    '\\b(?:di(?:e|es|ed)|dying|dead|death|kill\\w*|suicid\\w*|alive|overdos\\w*|self[- ]?harm\\w*|harm\\w*|hurt\\w*|injur\\w*)\\b',
    "\\b(?:end(?:ing)?|tak(?:e|ing)|finish(?:ing)?) (?:it|it all|my life|things)\\b|\\bnot (?:be |being )?here\\b|\\b(?:was|were)(?: not|n't) here\\b",
    '\\b(?:cut(?:ting)?|burn(?:ing)?|starv\\w*|chok\\w*|hang(?:ing)?) (?:myself|ourselves|my)\\b',
    '\\b(?:abus\\w*|rap(?:e|ed|ist)|assault\\w*|molest\\w*|touch(?:ed|es|ing)? me|violen\\w*|weapons?|knife|knives|guns?|blood)\\b',
    '\\b(?:beat(?:en|s|ing)?|hit|hits|hitting|slap\\w*|kick(?:s|ed|ing)?|punch\\w*|grab\\w*|strangl\\w*) (?:me|us|up|her|him|again|any)\\b',
    '\\b(?:be|being|been|get|getting) (?:beaten|hit|slapped|kicked|punched|followed|stalked|watched|forced|trapped)\\b',
    '\\b(?:threat\\w*|stalk\\w*|follow(?:s|ing)? me|bull(?:y|ied|ies|ying)|traffick\\w*|tortur\\w*|safe|safer|safety|unsafe|danger\\w*)\\b',
    '\\b(?:disappear\\w*|better off|in the ground|graves?|bruis\\w*|drunk|he|him|his|she|her|husband|wife|boyfriend|girlfriend|uncle|step\\w+|father|dad)\\b',
    '\\b(?:myself|pills?|tablets?|medic\\w*|inject\\w*|purg\\w*|vomit\\w*|throw(?:ing)? up|throwing|cells?|prison|jail|ward|strapp?ed|tied|wake up again)\\b',
    '\\b(?:section(?:ed|ing)?|detain\\w*|detention|restrain\\w*|seclu\\w*|held down|lock(?:ed)? (?:in|up|away)|forced|injected)\\b',
  ].join('|'),
);

/** What often stands before what is wanted. */
const opening =
  /^(?:(?:please|my (?:first |main )?goal (?:is|would be)|(?:i|we)(?:'d| would| really| do)* (?:want|like|love|wish|hope|need|try|am trying|are trying|plan)|i'm trying|help (?:me|us)|try|learn(?: how)?|be able|work(?:ing)? on|just|so)\b[,:]? ?(?:to )?)+|^to /;

const avoiding = new RegExp(
  `^(?:${[
    '(?:stop|stopping|quit|quitting|avoid|avoiding|prevent|preventing|reduce|reducing|escape|escaping|overcome|overcoming)\\b',
    '(?:get|getting|be|being) rid of\\b|(?:get|getting) (?:out of|over|away from)\\b',
    '(?:giv|mak)(?:e|ing) (?:up|an end to|an end of)\\b|cut(?:ting)? (?:down|out|back)\\b|com(?:e|ing) off\\b',
    "(?:not|never|no more|no longer|without|fewer)\\b|(?:i |we )?(?:don't|do not|no longer)\\b|(?:i |we )(?:hate|can't stand|am tired of)\\b",
    '(?:stay|staying|keep|keeping) (?:out of|away from|off|clear of)\\b',
    '(?:be|being|feel|feeling) (?:less|free (?:of|from))\\b|\\w+ less$|less\\b',
    '(?:los(?:e|ing)) (?:weight|my (?:fear|anger|worr|temper|shyness))|los(?:e|ing) \\d',
    '(?:manag|control|handl)(?:e|ing|ling)? (?:my|our|the|this) (?:anx|ang|panic|temper|fear|worr|stress|mood|pain|voices|symptom|depress|urge|crav)',
  ].join('|')})`,
);

/** Words that begin like the above and mean something else. */
const notAvoiding = new RegExp(
  `^(?:${[
    'stop(?:ping)? (?:by|off|at|in|over|for)\\b|never stop\\b|never mind\\b|not (?:only|just|miss|forget|lose|give up)\\b',
    'giv(?:e|ing) up (?:my|our|a|an|some|every) (?!drink|smok|gambl|habit|worr)|quit(?:ting)? (?:my|our|the) (?:job|course|school)\\b',
    'com(?:e|ing) off (?:the|it) (?:bench|fence)|no more than\\b|less is more\\b|without (?:help|a car)\\b.* (?:i|we)\\b',
    '(?:get|getting) (?:out of (?:the house|bed|doors)|away from it all|over to)\\b',
    'los(?:e|ing) (?:myself|ourselves)\\b',
  ].join('|')})`,
);

/** A half that goes towards something makes the whole more than avoiding. */
const goesOn = (text: string): boolean =>
  /\bso (?:that )?(?:i|we|my|our|there)\b|\binstead\b|\brather\b|\bin order to\b|\bto be able to\b|[:;–—]|, (?:start|begin|more|be|have|do|but)\b|\bbut\b/.test(
    text,
  ) || /\band (?!(?:\w+ing|not?|never|stop|quit|avoid|less|fewer|all|everything|the|my|our|other|off|out)\b)\w+/.test(text);
