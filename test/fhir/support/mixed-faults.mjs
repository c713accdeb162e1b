/** Each kind of fault in one of twenty-five requests, and a few that hang until the client gives up. @returns options of the server */
export function mixedFaults({ hang, ...rest }) {
  const few = 0.04;
  const answers = { conflict: few, preconditionFailed: few, tooManyRequests: few, serverError: few, unavailable: few };
  return { ...answers, cutBefore: few, cutAfter: few, slow: few, hang, hangAfter: hang, ...rest };
}
