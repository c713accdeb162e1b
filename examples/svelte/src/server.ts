import { render as renderApp } from 'svelte/server';
import App from './App.svelte';

/** The page as text, in Node. The widgets stand in it as tags with the words inside them. */
export const render = () => renderApp(App).body;
