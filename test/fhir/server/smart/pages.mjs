/** The two pages of the server: who signs in, and which patient is opened. Plain HTML; all names on them are invented. */
const escaped = (text) => String(text).replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

const nameOf = ({ name: [{ text, given = [], family = '' }] }) => text ?? [...given, family].join(' ');

const page = (title, body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escaped(title)}</title>
    <style>
      :root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
      body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { line-height: 1.2; }
      ul { list-style: none; padding: 0; }
      li { margin-block: 0.75rem; }
      button { font: inherit; min-height: 2.75rem; padding: 0.25rem 1rem; cursor: pointer; }
      code { overflow-wrap: anywhere; }
    </style>
  </head>
  <body>
    <h1>${escaped(title)}</h1>
    ${body}
  </body>
</html>
`;

const choice = ({ request, user, patient, text }) => `<li>
        <form method="post" action="/auth/choose">
          <input type="hidden" name="request" value="${escaped(request)}" />
          <input type="hidden" name="user" value="${escaped(user)}" />
          <input type="hidden" name="patient" value="${escaped(patient)}" />
          <button>${escaped(text)}</button>
        </form>
      </li>`;

/** @returns {{ user: string, patient: string, text: string }[]} everybody who can sign in, with the patient who is then open */
export const signIns = (practitioners, patients) => [
  ...patients.map((patient) => ({ user: `Patient/${patient.id}`, patient: patient.id, text: `${nameOf(patient)} (the person)` })),
  ...practitioners.flatMap((practitioner) =>
    patients.map((patient) => ({
      user: `Practitioner/${practitioner.id}`,
      patient: patient.id,
      text: `${nameOf(practitioner)} (clinician), for ${nameOf(patient)}`,
    })),
  ),
];

/** Asks who signs in. There is no password: nobody here is real. */
export const signInPage = (request, choices) =>
  page(
    'Who are you?',
    `<p>This is a server for tests. All people are invented, so no password is needed.</p>
    <ul>
      ${choices.map((one) => choice({ request, ...one })).join('\n      ')}
    </ul>`,
  );

/** @param {{ text: string, address: string }[]} launches what opens the app as a health record would */
export const launchPage = (baseUrl, launches) =>
  page(
    'A FHIR server for tests',
    `<p>FHIR R4 is at <code>${escaped(baseUrl)}</code>. All people are invented. What is kept here is gone when the server stops.</p>
    ${
      launches.length > 0
        ? `<h2>Open the app</h2>
    <ul>
      ${launches.map(({ text, address }) => `<li><a href="${escaped(address)}">${escaped(text)}</a></li>`).join('\n      ')}
    </ul>`
        : '<p>Add <code>?app=</code> and the address where your app is launched to get links that open it.</p>'
    }`,
  );
