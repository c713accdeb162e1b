/**
 * The table of contents: which page stands where. Pages are files of the repository; one that is not there (yet) is left out, and a guide of
 * docs/ that is named nowhere comes last, so that none is lost.
 */
export const groups = [
  {
    key: 'people',
    title: 'For people who use it',
    about: 'What it is, where your words are kept, who can see them, and how to print, lock, take back and delete them.',
    pages: ['docs/site/guides/people.md'],
  },
  {
    key: 'web-editors',
    title: 'For web editors',
    about: 'You look after the site of a group, a charity or a service. Two lines in a page, no build, no tracking.',
    pages: ['docs/for-web-editors.md', 'docs/languages.md', 'docs/easy-read.md', 'docs/privacy-and-storage.md'],
  },
  {
    key: 'health-records',
    title: 'For makers of health records',
    about: 'A tag under a strict policy, a store of your own, a frame with a wall around it, and what is promised.',
    pages: [
      'docs/site/guides/health-records.md',
      'docs/health-records.md',
      'docs/frame.md',
      'docs/fhir.md',
      'docs/security.md',
      'docs/reliability.md',
      'docs/hazard-log.md',
      'docs/versioning.md',
    ],
  },
  {
    key: 'portals',
    title: 'For developers of portals',
    about: 'The package, one store for many widgets, your words and your colours, your framework.',
    pages: [
      'docs/site/guides/portals.md',
      'docs/getting-started.md',
      'docs/getting-started-more.md',
      'docs/frameworks.md',
      'docs/sync.md',
      'examples/README.md',
      'docs/scaling.md',
      'docs/performance.md',
      'docs/performance-stores.md',
    ],
  },
  {
    key: 'makers',
    title: 'Working on the widgets',
    about: 'A widget of your own, how we write, and what others made that is used here.',
    pages: ['docs/adding-a-widget.md', 'docs/adding-a-widget-element.md', 'docs/conventions.md', 'SECURITY.md', 'THIRD-PARTY.md'],
  },
];

/** Pages with an address of their own. All others: guides/<name>.html, widgets/<folder>.html, decisions/<name>.html. */
export const addresses = {
  'README.md': 'index.html',
  'CHANGELOG.md': 'changes.html',
  'docs/theming.md': 'theming.html',
  'docs/decisions/README.md': 'decisions/index.html',
  'SECURITY.md': 'guides/reporting-a-weakness.html',
  'THIRD-PARTY.md': 'guides/third-party.html',
  'examples/README.md': 'guides/examples.html',
  // There is a guide of that name for this group of readers.
  'docs/health-records.md': 'guides/health-record-recipes.html',
  LICENSE: 'licence.txt',
};

/** Where the sections of README.md are shown; the rest of it, by heading, is on the first page. */
export const sectionsElsewhere = { 'what-there-is': 'widgets/index.html', sizes: 'widgets/index.html' };
/** Sections of README.md that the site replaces by its own way around. */
export const sectionsLeftOut = ['read-on', 'work-on-it'];
