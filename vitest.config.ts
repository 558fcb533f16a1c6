import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{app,components,lib,db}/**/*.test.{ts,tsx}'],
    environment: 'node',
    globalSetup: ['./lib/postgres/start-test-server.ts'],
    // Left to itself Vitest spares a processor for its own work, which is little: on two of them it would run one file at a time.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
