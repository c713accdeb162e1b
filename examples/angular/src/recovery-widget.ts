import { afterRenderEffect, Directive, ElementRef, inject, input, output } from '@angular/core';
import type { Actor, RecoveryElement, RecoveryEvent, SafetyConfig, Store, StringOverrides } from 'recovery-widgets';

/**
 * Gives the tags types in Angular's templates, which know none for custom elements: what is bound goes to the element as properties, and
 * its events come as outputs. Copy it, and add the tags, inputs and outputs that you use.
 */
@Directive({
  selector: 'recovery-chime-goals, recovery-crisis-card',
  host: { '(recovery-saved)': 'saved.emit($event)', '(recovery-failed)': 'failed.emit($event)' },
})
export class RecoveryWidget {
  readonly subject = input<string>();
  readonly store = input<Store>();
  readonly safety = input<SafetyConfig>();
  readonly actor = input<Actor>();
  readonly strings = input<StringOverrides>();

  readonly saved = output<RecoveryEvent<'recovery-saved'>>();
  readonly failed = output<RecoveryEvent<'recovery-failed'>>();

  constructor() {
    const element = inject<ElementRef<RecoveryElement>>(ElementRef).nativeElement;
    // In the browser only: the server writes the tag, and the words inside it.
    afterRenderEffect(() => {
      Object.assign(element, {
        subject: this.subject(),
        store: this.store(),
        safety: this.safety(),
        actor: this.actor(),
        strings: this.strings(),
      });
    });
  }
}
