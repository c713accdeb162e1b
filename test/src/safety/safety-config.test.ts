// engines: all
import { expect } from '@open-wc/testing';
import { checkSafety, isCallable, phoneLink, type HelpLine } from '../../../src/safety/safety-config.js';
import { ownPeople } from '../../../src/safety/own-people.js';

const now = Date.parse('2026-06-01');
const line = (parts: Partial<HelpLine>): HelpLine => ({
  id: 'one',
  name: 'Night line',
  phone: '000 000',
  verifiedOn: '2026-05-01',
  ...parts,
});

describe('safety configuration', () => {
  it('takes numbers that can be called and nothing else', () => {
    for (const phone of ['000', '+44 00 0000 0000', '000 000']) expect(isCallable(phone), phone).to.equal(true);
    for (const phone of ['', '0', 'javascript:1', '+', '0;ext=1', '0\n0', undefined, 7])
      expect(isCallable(phone)).to.equal(false);
    expect(phoneLink('tel', '000 000')).to.equal('tel:000000');
    expect(phoneLink('sms', '000 000', 'help & me')).to.equal('sms:000000?body=help%20%26%20me');
    expect(phoneLink('tel', 'javascript:1')).to.equal(undefined);
  });

  it('shows stale lines and reports them', () => {
    const checked = checkSafety(
      { lines: [line({}), line({ id: 'old', verifiedOn: '1970-01-01' }), line({ id: 'no-date', verifiedOn: 'soon' })] },
      now,
    );
    expect(checked.lines).to.have.length(3);
    expect(checked.stale).to.deep.equal(['old', 'no-date']);
  });

  it('leaves out lines that reach nobody, and keeps the ones beside them', () => {
    const { phone: _, ...silent } = line({ id: 'silent' });
    const broken = [
      silent as HelpLine,
      null as never,
      line({ id: 'fine' }),
      { ...silent, id: 'chat', chatUrl: 'javascript:alert(1)' } as HelpLine,
    ];
    const checked = checkSafety({ lines: broken }, now);
    expect(checked.lines.map(({ id }) => id)).to.deep.equal(['fine']);
    expect(checked.invalid).to.have.length(3);
  });

  it('drops an unsafe chat address and keeps the number', () => {
    const [kept] = checkSafety({ lines: [line({ chatUrl: 'http://example.org' })] }, now).lines;
    expect(kept).to.not.have.property('chatUrl');
    expect(kept!.phone).to.equal('000 000');
  });

  it('never throws at what a host may pass', () => {
    for (const config of [undefined, {}, { lines: 'x' }, { emergency: {} }, { emergency: { number: '<b>' } }] as never[]) {
      expect(checkSafety(config, now).emergency).to.equal(undefined);
    }
  });
});

describe('own people', () => {
  const record = (body: unknown, status = 'mine') => ({ status, body }) as never;
  const contacts = [{ name: ' Amina ', phone: '000', when: 'Any time' }, { name: '', phone: '' }, null, { name: 7 }];

  it('reads names and numbers in the person’s order, whatever else the plan holds', () => {
    expect(ownPeople(record({ readFirst: { contacts } }))).to.deep.equal([{ name: 'Amina', phone: '000', when: 'Any time' }]);
    for (const body of [undefined, null, {}, { readFirst: { contacts: 'none' } }])
      expect(ownPeople(record(body))).to.deep.equal([]);
  });

  it('shows nobody from a plan that was taken back', () => {
    expect(ownPeople(record({ readFirst: { contacts } }, 'withdrawn'))).to.deep.equal([]);
  });
});
