import { expect } from '@open-wc/testing';
import { uuid } from '../../../src/record/uuid.js';

describe('uuid', () => {
  it('has the form of version 7 and holds the time', () => {
    const now = Date.now() + 10_000;
    const id = uuid(now);
    expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(parseInt(id.slice(0, 13).replace('-', ''), 16)).to.equal(now);
    expect(uuid(now).slice(0, 13), 'also the next one of the same millisecond').to.equal(id.slice(0, 13));
  });

  it('always rises, also within one millisecond and when the clock jumps back', () => {
    const now = Date.now() + 20_000;
    const ids = Array.from({ length: 20_000 }, (_, index) => uuid(index % 3 ? now : now - index));
    expect([...ids].sort()).to.deep.equal(ids);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
