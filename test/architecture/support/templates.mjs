// The markup of a file: each html`…` with a mark in place of every expression.
import ts from 'typescript';
import { parse, placeOf, walk } from './imports.mjs';

export const expression = '\uE000';

/** `{text, place}` of each template of a file. */
export function templatesIn(path) {
  const found = [];
  walk(parse(path), (node) => {
    if (!ts.isTaggedTemplateExpression(node) || !['html', 'svg'].includes(node.tag.getText())) return;
    const { template } = node;
    const parts = ts.isNoSubstitutionTemplateLiteral(template)
      ? [template.text]
      : [template.head.text, ...template.templateSpans.map((span) => span.literal.text)];
    found.push({ text: parts.join(expression), place: placeOf(path, node) });
  });
  return found;
}
