import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const pages: { readonly [mode: string]: string; readonly production: string } = {
  production: 'renderer/index.html',
  /** All components side by side, for the tests; it is not shipped. */
  gallery: 'renderer/gallery.html',
}

/** The pages of the window. The policy of the window allows no inline script, so nothing may be put into the page. */
export default defineConfig(({ mode }) => ({
  root: here('renderer'),
  plugins: [react()],
  build: {
    target: 'chrome114',
    outDir: here('out/renderer'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: here(pages[mode] ?? pages.production) },
  },
}))
