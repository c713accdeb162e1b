/** What reads beyond the path: an open topic, the whole record, paper, topics by the host. Comes when it is needed, or when the page is idle. */
export { awayView, creditLine, goneHeading, notShared } from './away-view.js';
export { openTopic } from './open-topic.js';
export { readingOf, topicReading } from './readings.js';
export { inOrder, practiceLine, sessionName } from './document.js';
export { wholeView } from './whole-view.js';
export { wordsTexts } from './messages.js';
export { checkTopicPack } from './topic-pack.js';
export { TopicView } from './topic-view.js';
export { wordsStyles } from './words-styles.js';
