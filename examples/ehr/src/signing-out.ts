import { say } from './banner.js';
import { byId } from './make.js';

const widgets = 'recovery-chime-goals, recovery-crisis-card, recovery-strengths-assessment';
type Saving = HTMLElement & { save(): Promise<unknown> };

const endings: (() => void)[] = [];

/** What has to end when somebody leaves. */
export const beforeSigningOut = (end: () => void): unknown => endings.push(end);

/** The next person at this screen finds nothing: what was typed is saved, what is on its way ends, and the token goes. */
export function offerSigningOut(): void {
  const button = byId('sign-out') as HTMLButtonElement;
  button.hidden = false;
  button.onclick = async () => {
    button.disabled = true;
    say('One moment. What you wrote is being saved.');
    const saves = [...document.querySelectorAll<Saving>(widgets)].map((one) => one.save());
    const isSaved = (await Promise.allSettled(saves)).every(({ status }) => status === 'fulfilled');
    button.disabled = false;
    if (!isSaved) {
      say('Something that you wrote could not be saved yet. It is still on this page, so you are still signed in.');
      return;
    }
    for (const end of endings) end();
    sessionStorage.clear();
    location.replace('launch.html');
  };
}
