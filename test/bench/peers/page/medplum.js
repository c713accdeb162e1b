// Medplum's form for a FHIR Questionnaire, with the answers of a QuestionnaireResponse.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles.css';
import { MedplumClient } from '@medplum/core';
import { MedplumProvider, QuestionnaireForm } from '@medplum/react';
import '@medplum/react/styles.css';
import { goalCount, goals, hasFields, plan, show, wordsOf } from './content.js';

const text = (linkId, label) => ({ linkId, text: label, type: 'text' });
const answered = (linkId, words) => ({ linkId, answer: [{ valueString: words }] });
const idOf = (label) => label.replace(/\W/g, '');

const [items, answers] = goalCount
  ? [
      [{ linkId: 'goal', text: 'Goal', type: 'group', repeats: true, item: [text('title', 'Goal'), text('why', 'Why')] }],
      goals.map(({ title, why }) => ({ linkId: 'goal', item: [answered('title', title), answered('why', why)] })),
    ]
  : [
      plan.map(({ title, fields }) => ({
        ...{ linkId: idOf(title), text: title, type: 'group', item: fields.map((label) => text(idOf(label), label)) },
      })),
      plan.map(({ title, fields }) => ({
        ...{ linkId: idOf(title), item: fields.map((label) => answered(idOf(label), wordsOf(label))) },
      })),
    ];
const questionnaire = { resourceType: 'Questionnaire', status: 'active', item: items };
const questionnaireResponse = { resourceType: 'QuestionnaireResponse', status: 'in-progress', item: answers };
// Nothing is fetched: all that the form needs is here.
const medplum = new MedplumClient({ baseUrl: location.origin, fetch: () => new Promise(() => undefined) });

show((place) => {
  const element = document.createElement('div');
  place.append(element);
  const root = createRoot(element);
  const form = createElement(QuestionnaireForm, { questionnaire, questionnaireResponse, onSubmit: () => undefined });
  root.render(createElement(MantineProvider, null, createElement(MedplumProvider, { medplum }, form)));
  return () => {
    root.unmount();
    element.remove();
  };
}, hasFields);
