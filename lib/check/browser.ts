import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'

/** Where a Chromium that Playwright can drive may already be. */
const knownPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/**
 * A Chromium for the journeys: Playwright's own where it is there, else the machine's; where there is none it is installed, by
 * Playwright or, for root on Debian and its relatives, by apt.
 * @returns the path of the program.
 * @throws Error that says what to do when none can be had.
 */
export function findBrowser(): string {
  const present = presentBrowser()
  if (present !== undefined) return present
  process.stdout.write('  … no Chromium is here yet: installing one\n')
  installWithPlaywright()
  const installed = presentBrowser() ?? installWithApt()
  if (installed !== undefined) return installed
  throw new Error(
    'The journeys need a Chromium, and none could be installed. Run "npx playwright install chromium", or install your system\'s chromium package, and try again.',
  )
}

function presentBrowser(): string | undefined {
  return [chromium.executablePath(), ...knownPlaces].find((place) => existsSync(place))
}

function installWithPlaywright(): void {
  const cli = path.join('node_modules', '@playwright', 'test', 'cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 })
}

function installWithApt(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const words of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'chromium'],
  ]) {
    spawnSync('apt-get', words, { stdio: 'ignore', env: environment, timeout: 600_000 })
  }
  return presentBrowser()
}
