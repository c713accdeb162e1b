import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import App from './App.vue';

/** The page as text, in Node. The widgets stand in it as tags with the words inside them. */
export const render = () => renderToString(createSSRApp(App));
