/**
 * Writes down what goes wrong and what is said in every page, and in every frame that has a process of its own: uncaught errors,
 * rejections that nobody took up, the console, and what the browser itself says.
 */
export async function listenEverywhere({ browser }) {
  const heard = { errors: [], said: [], frames: 0 };
  const listen = async (target) => {
    const { type } = target._getTargetInfo();
    if (type !== 'page' && type !== 'iframe') return;
    if (type === 'iframe') heard.frames++;
    const session = await target.createCDPSession();
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
      heard.errors.push(`${text} ${exception?.description ?? exception?.value ?? ''}`),
    );
    session.on('Runtime.consoleAPICalled', ({ type: kind, args }) =>
      heard.said.push(`${kind}: ${args.map(({ value, description }) => value ?? description).join(' ')}`),
    );
    session.on('Log.entryAdded', ({ entry: { level, text } }) => heard.said.push(`${level}: ${text}`));
    // What happened before is told again.
    await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
  };
  const listening = [];
  const gone = /Target closed|Session closed|No target|Not attached/;
  browser.on('targetcreated', (target) =>
    listening.push(
      listen(target).catch((error) => {
        if (!gone.test(String(error))) heard.errors.push(String(error));
      }),
    ),
  );
  heard.settled = () => Promise.all(listening);
  return heard;
}
