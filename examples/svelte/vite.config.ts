import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte({ preprocess: vitePreprocess() })],
  // Relative addresses: what is built runs in any folder of a site.
  base: './',
  build: { outDir: 'dist/site', emptyOutDir: true },
});
