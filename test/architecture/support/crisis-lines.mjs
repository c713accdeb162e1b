// Numbers that people call for help, by country, so that none of them is built in: a number that went out of date costs lives.
// Only the host sets lines (`safety`), with the day on which somebody checked them. Examples use numbers kept for fiction.

/** Digits as people group them; any space, dot or hyphen between the groups is found too. */
const lines = [
  ['United States, Canada', '988', '1 800 273 8255', '800 273 8255', '741741', '1 833 456 4566'],
  [
    'United Kingdom, Ireland',
    '116 123',
    '85258',
    '50808',
    '0800 068 4141',
    '0800 1111',
    '1850 60 90 90',
    '1800 247 247',
    '111 option 2',
  ],
  ['Germany', '0800 111 0 111', '0800 111 0 222', '0800 111 0 550', '116 111', '116 117'],
  ['Austria', '142', '01 406 95 95'],
  ['Switzerland', '143', '147'],
  ['France', '3114', '09 72 39 40 50'],
  ['Netherlands, Belgium', '113 online', '0800 0113', '0900 0113', '1813', '106'],
  ['Spain, Portugal, Italy', '024', '717 003 717', '213 544 545', '800 86 00 22', '02 2327 2327'],
  ['Australia', '13 11 14', '1300 22 4636', '1800 55 1800', '1300 659 467', '13 92 76'],
  ['New Zealand', '1737', '0800 543 354', '0508 828 865'],
  ['India', '14416', '9152987821', '1800 599 0019', '91 22 2754 6669'],
  ['Japan, Korea', '0570 064 556', '0120 279 338', '1393', '109'],
  ['Hong Kong, Singapore', '2389 2222', '1 767', '1800 221 4444'],
  ['South Africa, Kenya, Nigeria', '0800 567 567', '0722 178 177', '0800 12 13 14', '0809 111 6264'],
  ['Brazil, Argentina, Mexico, Chile', '188', '135', '800 911 2000', '*4141'],
  ['Poland, Czechia, Sweden, Norway, Denmark, Finland', '116 213', '90101', '116 006', '70 201 201', '09 2525 0111'],
  ['Israel, Lebanon, Turkey', '1201', '1564', '182'],
  ['Emergency', '112', '911', '999', '000', '110', '119', '108', '995'],
];

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const digitsOf = (number) => number.replace(/\D/g, '');

// Short numbers are also sizes, years and counts: they count only where somebody is told to call or write to them.
const isShort = (number) => digitsOf(number).length <= 4 && !['988', '1737', '3114'].includes(number) && !/[a-z]/i.test(number);
const spaced = (number) => number.split(' ').map(escaped).join('[\\s.\\u00a0-]?');
const bounded = (pattern) => `(?<![\\d.#\\w+-])${pattern}(?![\\d\\w]|[.,]\\d|-\\d)`;
const called = (pattern) =>
  `(?:tel:|sms:|(?:call|dial|ring|text|phone|number)\\W{0,4}(?:to |is )?|(?:phone|sms|number|tel)['"]?\\s*[:=]\\s*)['"\`]?${pattern}(?![\\d\\w]|[.,]\\d)`;

export const crisisLines = lines.flatMap(([country, ...numbers]) =>
  numbers.map((number) => ({
    country,
    number,
    find: new RegExp(isShort(number) ? called(spaced(number)) : bounded(spaced(number)), 'gi'),
  })),
);
