import { html, nothing, type TemplateResult } from 'lit';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { icon } from '../../../src/theme/icons.js';
import type { ListController } from '../../../src/widget/list-controller.js';
import { dateInWords, methodKey, roleKey } from '../formal-section.js';
import type { CardPanelAccess } from '../panels.js';
import type { CrisisPlanSignature } from '../schema.js';
import { drawnPicture } from './drawing-pad.js';
import { signatureState } from './signature-state.js';
import { isDoubtfulWitness } from './witness.js';

/** Name of the list for `ListController`. */
export const signaturesPath = 'formal.signatures';

export interface SignatureListContent {
  readonly access: CardPanelAccess;
  readonly lists: ListController;
  /** Digest of the plan as it stands; undefined where it is not known. */
  readonly digest: string | undefined;
  readonly putBack: () => void;
}

function row({ access, lists, digest }: SignatureListContent, one: CrisisPlanSignature, index: number): TemplateResult {
  const { t } = access;
  const plan = access.plan();
  const state = signatureState(one, digest);
  const position = { position: index + 1, count: plan.formal.signatures.length };
  const role = roleKey(one.role);
  const signed = [t(methodKey(one.method)), one.at && dateInWords(access.language(), one.at)];
  const quiet = (words: string): TemplateResult | typeof nothing =>
    words ? html`<p class="quiet"><bdi>${words}</bdi></p>` : nothing;
  return html`<li data-item=${one.id} tabindex="-1">
    <div class="signature">
      <p class="name"><bdi>${one.name}</bdi></p>
      ${quiet(role ? t(role) : '')} ${quiet(one.relation)} ${one.method === 'drawn' ? drawnPicture(one.drawing) : nothing}
      <p class="quiet">${signed.filter(Boolean).join(' · ')}</p>
      ${one.statement ? html`<p class="said"><bdi>${one.statement}</bdi></p>` : nothing}
      <p class="state" data-state=${state}>
        ${state === 'same' ? writingIcon('check') : icon('warning')}
        <span>${t(`formal_${state}`)} ${state === 'changed' && one.role === 'person' ? t('sign_again') : nothing}</span>
      </p>
      ${isDoubtfulWitness(plan, one) ? html`<p class="hint">${icon('warning')}<span>${t('sign_witness_warning')}</span></p>` : nothing}
    </div>
    <button
      type="button"
      class="icon"
      data-remove
      title=${t('remove', position)}
      aria-label=${t('remove', position)}
      @click=${() => lists.remove(signaturesPath, one.id)}
    >
      ${writingIcon('remove')}
    </button>
  </li>`;
}

/** The signatures of a plan: who, how, when, and whether the words are still those that were signed. */
export function signatureList(content: SignatureListContent): TemplateResult {
  const { access, lists, putBack } = content;
  const { t } = access;
  const { signatures } = access.plan().formal;
  const removedAt = lists.removedAt(signaturesPath);
  const removed = html`<li class="removed" data-removed=${signaturesPath}>
    <span class="quiet">${t('removed')}</span>
    <button type="button" class="plain" @click=${putBack}>${writingIcon('undo')}${t('put_back')}</button>
  </li>`;
  return html`<ul class="signatures" data-list=${signaturesPath}>
    ${signatures.map((one, index) => html`${removedAt === index ? removed : nothing}${row(content, one, index)}`)}
    ${removedAt !== undefined && removedAt >= signatures.length ? removed : nothing}
  </ul>`;
}
