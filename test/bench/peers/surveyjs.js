import { Model } from 'survey-core';
import 'survey-core/survey-core.css';
import { renderSurvey } from 'survey-js-ui';
import { plan } from './plan.js';

const pages = plan.map(({ title, fields }) => ({
  title,
  elements: fields.map((name) => ({ type: 'comment', name, title: name, rows: 2 })),
}));
renderSurvey(new Model({ pages, questionsOnPageMode: 'singlePage' }), document.querySelector('main'));
