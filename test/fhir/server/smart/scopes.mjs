/** Scopes of SMART App Launch, of version 1 (`patient/*.read`) and of version 2 (`patient/Goal.cruds`). */
const lettersOfV1 = { read: 'rs', write: 'cud', '*': 'cruds' };
const resourceScope = /^(patient|user)\/(\*|[A-Z]\w+)\.(read|write|\*|c?r?u?d?s?)$/;
const otherScopes = new Set(['fhirUser', 'launch', 'launch/patient', 'offline_access', 'online_access', 'openid', 'profile']);

/** @returns {string} of what was asked for, what this server knows */
export const grantedScope = (asked) =>
  asked
    .split(/\s+/)
    .filter((one) => otherScopes.has(one) || resourceScope.test(one))
    .join(' ');

export const hasScope = (scope, ...names) => scope.split(' ').some((one) => names.includes(one));

/**
 * @param {string} scope
 * @param {string} type of resource
 * @param {'c' | 'r' | 'u' | 'd' | 's'} letter
 */
export const allows = (scope, type, letter) =>
  scope.split(' ').some((one) => {
    const [, , of, letters] = resourceScope.exec(one) ?? [];
    return (of === '*' || of === type) && (lettersOfV1[letters] ?? letters).includes(letter);
  });
