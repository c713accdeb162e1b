const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The page at `/`: a list of all examples. */
export const indexPage = (examples) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Examples of recovery-widgets</title>
    <link rel="stylesheet" href="/examples/page.css" />
  </head>
  <body>
    <main>
      <h1>Examples</h1>
      <ul>
${examples.map(({ address, title, about }) => `        <li><a href="${escape(address)}">${escape(title)}</a><br />${escape(about)}</li>`).join('\n')}
      </ul>
    </main>
  </body>
</html>
`;
