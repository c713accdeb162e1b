// React up to 18 knows attributes only: a wrapper hands over properties and listens to events. One for each widget that is used.
import { createComponent, type EventName } from '@lit/react';
import { RecoveryChimeGoals } from 'recovery-widgets/components/chime-goals.js';
import { RecoveryCrisisCard } from 'recovery-widgets/components/crisis-card.js';
import type { RecoveryEvent } from 'recovery-widgets';
import * as React from 'react';

const events = {
  onSaved: 'recovery-saved' as EventName<RecoveryEvent<'recovery-saved'>>,
  onFailed: 'recovery-failed' as EventName<RecoveryEvent<'recovery-failed'>>,
};

export const ChimeGoals = createComponent({
  react: React,
  tagName: 'recovery-chime-goals',
  elementClass: RecoveryChimeGoals,
  events,
});

export const CrisisCard = createComponent({
  react: React,
  tagName: 'recovery-crisis-card',
  elementClass: RecoveryCrisisCard,
  events,
});
