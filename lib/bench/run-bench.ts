import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildApplication, buildIsCurrent } from '@/lib/cli/current-build'
import { step } from '@/lib/cli/progress'
import { readEnv } from '@/lib/env'
import { benchScripts } from '@/lib/kazakh/bench/scripts-bench'
import { benchSpelling } from '@/lib/kazakh/bench/spelling-bench'
import { benchStems } from '@/lib/kazakh/bench/stems-bench'
import { benchBehindNginx } from './behind-nginx'
import type { BenchRow } from './bench-row'
import { type BenchGround, openGround } from './bench-site'
import { benchColdStart } from './cold-start'
import { benchFreshness } from './freshness'
import { benchLighthouse } from './lighthouse'
import { benchMemory } from './memory'
import { benchNewsroom } from './newsroom'
import { benchOutage } from './outage'
import { benchSearch } from './search'
import { benchThreeScripts } from './three-scripts'
import { benchSpellingKeys } from './spelling-keys'
import { benchTogether } from './together'
import { benchThroughput } from './throughput'
import { benchWeights } from './weights'

type OnSite = { needs: 'site'; run: (ground: BenchGround) => Promise<BenchRow[]> }
/** Alone on the built application and on data of its own, or on neither. */
type Alone = { needs: 'build' | 'nothing'; run: () => BenchRow[] | Promise<BenchRow[]> }

/** Every benchmark by its name. */
export const benches: Readonly<Record<string, OnSite | Alone>> = {
  // First, because what it says of loading is true only while nothing else is loaded.
  stems: { needs: 'nothing', run: benchStems },
  spelling: { needs: 'nothing', run: benchSpelling },
  scripts: { needs: 'nothing', run: () => benchScripts() },
  throughput: { needs: 'site', run: benchThroughput },
  weights: { needs: 'site', run: benchWeights },
  'three-scripts': { needs: 'site', run: benchThreeScripts },
  lighthouse: { needs: 'site', run: benchLighthouse },
  freshness: { needs: 'site', run: benchFreshness },
  outage: { needs: 'site', run: benchOutage },
  memory: { needs: 'build', run: benchMemory },
  nginx: { needs: 'site', run: benchBehindNginx },
  'spelling-keys': { needs: 'site', run: benchSpellingKeys },
  together: { needs: 'site', run: benchTogether },
  'cold-start': { needs: 'site', run: benchColdStart },
  search: { needs: 'nothing', run: benchSearch },
  newsroom: { needs: 'nothing', run: benchNewsroom },
}

/**
 * Runs benchmarks one after the other, prints their figures and writes each to `DATA_DIR/bench/NAME.json`.
 * @returns true when every figure keeps its limit.
 */
export async function runBenches(names: readonly string[]): Promise<boolean> {
  const folder = path.join(readEnv().DATA_DIR, 'bench')
  mkdirSync(folder, { recursive: true })
  let ground: BenchGround | undefined
  let allKept = true
  try {
    for (const name of names) {
      const bench = benches[name]
      if (bench === undefined) continue
      if (bench.needs === 'site') ground ??= await prepareGround(folder)
      process.stdout.write(`\n▶ ${name}\n`)
      const rows = bench.needs === 'site' && ground !== undefined ? await bench.run(ground) : await runAlone(bench)
      for (const row of rows) process.stdout.write(`${lineOf(row)}\n`)
      allKept &&= rows.every(({ ok }) => ok)
      writeFileSync(
        path.join(folder, `${name}.json`),
        JSON.stringify({ at: new Date().toISOString(), rows }, undefined, 2),
      )
    }
  } finally {
    await ground?.close()
  }
  return allKept
}

async function ensureBuild(): Promise<void> {
  if (!buildIsCurrent()) await step('Build the application', buildApplication)
}

async function prepareGround(folder: string): Promise<BenchGround> {
  await ensureBuild()
  return await step('Prepare a publication of 1,000 articles', () => openGround(folder))
}

async function runAlone(bench: OnSite | Alone): Promise<BenchRow[]> {
  if (bench.needs === 'site') return []
  if (bench.needs === 'build') await ensureBuild()
  return await bench.run()
}

function lineOf({ name, value, limit, unit, ok }: BenchRow): string {
  const shown = Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)))
  const held = limit === null ? '' : `  (limit ${limit}${unit === '' ? '' : ` ${unit}`})`
  return `  ${limit === null ? ' ' : ok ? '✓' : '✗'} ${name}: ${shown} ${unit}${held}`
}
