import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // Relative addresses: what is built runs in any folder of a site.
  base: './',
  build: { outDir: 'dist/site', emptyOutDir: true },
});
