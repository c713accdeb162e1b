import { Model } from 'survey-core';
import 'survey-core/survey-core.css';
import { renderSurvey, unmountComponentAtNode } from 'survey-js-ui';
import { goalCount, goals, hasFields, plan, show, wordsOf } from './content.js';

const comment = (name, title) => ({ type: 'comment', name, title, rows: 2 });
const pages = goalCount
  ? [
      {
        elements: [
          {
            type: 'paneldynamic',
            name: 'goals',
            title: 'Goals',
            templateElements: [comment('title', 'Goal'), comment('why', 'Why')],
          },
        ],
      },
    ]
  : plan.map(({ title, fields }) => ({ title, elements: fields.map((label) => comment(label, label)) }));
const data = goalCount
  ? { goals }
  : Object.fromEntries(plan.flatMap(({ fields }) => fields.map((label) => [label, wordsOf(label)])));

show((place) => {
  const model = new Model({ pages, questionsOnPageMode: 'singlePage' });
  model.data = data;
  const element = document.createElement('div');
  place.append(element);
  renderSurvey(model, element);
  return () => {
    unmountComponentAtNode(element);
    model.dispose();
    element.remove();
  };
}, hasFields);
