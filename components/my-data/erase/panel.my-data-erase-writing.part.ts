import { html, nothing, type CSSResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import type { Catalog } from '../../../src/i18n/catalog.js';
import type { EraseReport } from '../../../src/store/store.js';
import { choicesField } from '../../../src/widget/controls/choices-field.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { PanelAccess } from '../access.js';

export const texts: readonly Catalog[] = [];
export const styles: readonly CSSResult[] = [];

type What = 'parts' | 'mine' | 'everyone';

/** The keys of all people of this page, where the host hands them in: only it knows who they are, and whether anybody may do this. */
function everyone({ packs }: PanelAccess): readonly string[] {
  const own = packs()['my-data'] as { readonly everyone?: unknown } | undefined;
  return Array.isArray(own?.everyone) ? own.everyone.filter((key): key is string => typeof key === 'string' && key !== '') : [];
}

/** A part, or all of a person, or, where the host allows it, of all people of the page. Each after a word was typed. */
export function create(access: PanelAccess): Panel {
  const { WordsCheck, eraseReport } = access.tools;
  const { t, changed, attempt, say, element } = access;
  const checks = Object.fromEntries(
    (['parts', 'mine', 'everyone'] as const).map((what) => [what, new WordsCheck(access, `erase-${what}`)]),
  ) as Record<What, InstanceType<PanelAccess['tools']['WordsCheck']>>;
  let chosen: readonly string[] = [];
  let report: Pick<EraseReport, 'outOfReach'> | undefined;
  let isBusy = false;

  const reset = (): void => {
    chosen = [];
    report = undefined;
    isBusy = false;
    for (const check of Object.values(checks)) check.reset();
  };

  async function erase(what: What): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    const kinds = what === 'parts' ? [...chosen] : [...(access.overview()?.counts.keys() ?? [])];
    const done = await attempt('erase', async ({ store, subject }) => {
      if (what === 'parts')
        return store.eraseRecords!(
          subject,
          kinds.map((name) => ({ kind: name })),
        );
      // The person of now last: as long as they are there, everybody else is not forgotten.
      const others = what === 'everyone' ? everyone(access).filter((key) => key !== subject) : [];
      for (const other of others) await store.eraseSubject(other);
      return store.eraseSubject(subject);
    });
    isBusy = false;
    if (done) {
      report = done.result;
      chosen = [];
      say('erase_done');
      access.tell('recovery-erased', { subject: done.result.subject, kinds: kinds.sort(), at: new Date().toISOString() });
      void focusWhenRendered(element, '[data-report]');
    }
    changed();
  }

  const renderParts = () => {
    const names = [...(access.overview()?.counts.keys() ?? [])];
    if (!access.place().store.eraseRecords) return html`<p>${t('cannot_here')}</p>`;
    if (names.length === 0) return html`<p>${t('erase_nothing')}</p>`;
    return html`${choicesField({
      id: 'erase-kinds',
      label: t('erase_which'),
      choices: names.map((name) => [name, access.kindName(name)] as const),
      chosen,
      change: (now) => {
        chosen = now;
        changed();
      },
    })}
    ${chosen.length > 0 ? checks.parts.render(t('erase_warn_parts'), t('erase_parts_button'), () => void erase('parts')) : nothing}`;
  };

  return {
    reset,
    render: () => {
      const people = everyone(access);
      return html`${access.heading(t('panel_erase'), 1)}
        <p>${t('erase_help')}</p>
        ${report ? eraseReport(access, t('erase_done'), report) : nothing}
        ${
          access.canEdit()
            ? html`<div class="part">${access.heading(t('erase_parts'), 2)}${renderParts()}</div>
                <div class="part">
                  ${access.heading(t('erase_mine'), 2)}
                  ${checks.mine.render(t('erase_warn_mine'), t('erase_mine_button'), () => void erase('mine'))}
                  <p class="quiet">${t('erase_others')}</p>
                </div>
                ${
                  people.length > 1
                    ? html`<div class="part">
                        ${access.heading(t('erase_everyone'), 2)}
                        ${checks.everyone.render(t('erase_warn_everyone', { count: people.length }), t('erase_everyone_button'), () => void erase('everyone'))}
                      </div>`
                    : nothing
                }`
            : nothing
        }`;
    },
  };
}
