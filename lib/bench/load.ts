import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import autocannon from 'autocannon'

const run = promisify(execFile)
const connections = 64

export type Rate = { perSecond: number; tool: 'wrk' | 'autocannon' }

/**
 * Requests a second that a server answers to 64 connections: by wrk where the machine has it, since it leaves more of the machine to the
 * server, else by autocannon.
 */
export async function requestsPerSecond(url: string, headers: Record<string, string>, seconds: number): Promise<Rate> {
  const byWrk = await withWrk(url, headers, seconds)
  if (byWrk !== undefined) return { perSecond: byWrk, tool: 'wrk' }
  const result = await autocannon({ url, connections, duration: seconds, headers })
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(`${url}: ${result.errors} errors, ${result.non2xx} refusals.`)
  return { perSecond: result.requests.average, tool: 'autocannon' }
}

async function withWrk(url: string, headers: Record<string, string>, seconds: number): Promise<number | undefined> {
  const named = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  try {
    const { stdout } = await run('wrk', ['-t1', `-c${connections}`, `-d${seconds}`, ...named, url])
    if (/Non-2xx|Socket errors: connect [1-9]/.test(stdout)) throw new Error(`${url} refused:\n${stdout}`)
    return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
