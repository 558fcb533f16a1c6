import { performance } from 'node:perf_hooks'

/** Runs one step of a start, and shows its name, that it is under way, and how long it took. */
export async function step<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const began = performance.now()
  const live = process.stdout.isTTY
  if (live) process.stdout.write(`  … ${title}`)
  try {
    const result = await work()
    process.stdout.write(`${live ? '\r' : ''}  ✓ ${title} (${seconds(performance.now() - began)})\n`)
    return result
  } catch (error) {
    process.stdout.write(`${live ? '\r' : ''}  ✗ ${title}\n`)
    throw error
  }
}

function seconds(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}
