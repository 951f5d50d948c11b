import { resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compressFiles } from './src/web/build/compress-files.ts'
import { emitPublicPages } from './src/web/build/emit-public-pages.ts'
import { keepServerOut } from './src/web/build/keep-server-out.ts'
import { serveContract } from './src/web/build/serve-contract.ts'
import { splitChunks } from './src/web/build/split-chunks.ts'

const server = process.env.API_URL ?? 'http://127.0.0.1:3000'

export default defineConfig({
  publicDir: 'src/web/static',
  plugins: [keepServerOut(), serveContract(), react(), tailwindcss(), emitPublicPages(), compressFiles()],
  resolve: {
    alias: [
      // The router's package names its development build for browsers too: warnings and checks that nobody reads.
      {
        find: /^react-router$/,
        replacement: resolve(import.meta.dirname, 'node_modules/react-router/dist/production/index.mjs'),
      },
    ],
  },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy allows neither data: fonts nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    rolldownOptions: {
      input: { app: 'index.html', public: 'src/web/public/public-entry.ts' },
      output: { codeSplitting: splitChunks(import.meta.dirname) },
    },
  },
  server: {
    port: 5173,
    proxy: { '/api': { target: server, changeOrigin: false }, '/health': server },
  },
})
