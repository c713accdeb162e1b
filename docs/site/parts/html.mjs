// Markup from templates: what is put in is escaped, unless it is markup itself.
class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text) => String(text).replace(/[&<>"']/g, (sign) => signs[sign]);

const put = (value) => {
  if (Array.isArray(value)) return value.map(put).join('');
  if (value === undefined || value === null || value === false) return '';
  return value instanceof Markup ? value.text : escape(value);
};

/** Markup that is known to be whole, such as rendered Markdown. */
export const raw = (text) => new Markup(text);

export const html = (strings, ...values) => new Markup(String.raw({ raw: strings }, ...values.map(put)));

/** A sentence out of the sources, where names of code stand between backticks. */
export const sentence = (text = '') => text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
