import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{app,components,lib,db}/**/*.test.{ts,tsx}'],
    environment: 'node',
    globalSetup: ['./lib/postgres/start-test-server.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
