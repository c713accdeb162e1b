/** The id_token: who has signed in, signed by a key that is made when it is first needed. */
import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';

const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

export class IdentityTokens {
  #key;

  get #privateKey() {
    return (this.#key ??= generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey);
  }

  /** @returns {string} a JSON web token */
  of(claims) {
    const content = `${encoded({ alg: 'ES256', typ: 'JWT', kid: 'only' })}.${encoded(claims)}`;
    const signature = sign('sha256', Buffer.from(content), { key: this.#privateKey, dsaEncoding: 'ieee-p1363' });
    return `${content}.${signature.toString('base64url')}`;
  }

  /** @returns {object} the set of keys that clients check it with */
  get keys() {
    return { keys: [{ ...createPublicKey(this.#privateKey).export({ format: 'jwk' }), kid: 'only', alg: 'ES256', use: 'sig' }] };
  }
}
