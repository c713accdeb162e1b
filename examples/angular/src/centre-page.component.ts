import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { RecoveryEvent } from 'recovery-widgets';
import { people, safety, store, strings, withNewest, type Heard, type Language } from './centre';
import { RecoveryWidget } from './recovery-widget';

@Component({
  selector: 'centre-page',
  imports: [RecoveryWidget],
  // Angular refuses tags with a dash that are not its own components, unless told not to.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './centre-page.component.html',
})
export class CentrePage {
  readonly store = store;
  readonly safety = safety;
  readonly turn = signal(0);
  readonly language = signal<Language>('en');
  readonly heard = signal<readonly Heard[]>([]);
  readonly person = computed(() => people[this.turn() % people.length]);
  readonly next = computed(() => people[(this.turn() + 1) % people.length]);
  readonly strings = computed(() => strings[this.language()]);

  changePerson() {
    this.turn.update((turn) => turn + 1);
  }

  changeLanguage() {
    this.language.update((language) => (language === 'en' ? 'de' : 'en'));
  }

  note({ detail }: RecoveryEvent<'recovery-saved'>) {
    this.heard.update((heard) => withNewest(heard, detail));
  }
}
