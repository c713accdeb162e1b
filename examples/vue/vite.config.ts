import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  // Vue has to be told which tags are not its own components.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('recovery-') } } })],
  // Relative addresses: what is built runs in any folder of a site.
  base: './',
  build: { outDir: 'dist/site', emptyOutDir: true },
});
