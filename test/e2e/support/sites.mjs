/** Lets a browser find `*.test` on this machine. To it `*.localhost` is as safe as https; these are plain http. */
export const namesHere = '--host-resolver-rules=MAP *.test 127.0.0.1';

/** The address of a path on a plain http site. */
export const onPlainSite = (server, site, path) => `http://${site}.test:${new URL(server.address('/')).port}${path}`;
