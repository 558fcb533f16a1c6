import { defineConfig } from '@playwright/test'
export default defineConfig({
  testDir: '.',
  timeout: 90000,
  expect: { timeout: 15000 },
  workers: 1,
  outputDir: '/tmp/pw-results',
  use: {
    baseURL: 'http://localhost:4601',
    locale: 'kk-KZ',
    storageState: '/tmp/owner.json',
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    },
  },
})
