import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds between two looks at a server, and so about the longest that one lies dead before it is started again. */
const lookEvery = 1_000

/** A running server process that is watched. */
export type WatchedServer = { stop: () => Promise<void> }

/**
 * Watches a server and starts it again when it ends without having been asked to: a site must not need a person because the system
 * killed its database in want of memory. What keeps it from starting stands in its log; it is tried again until it succeeds.
 * @param launch starts the server anew, on the same port, and gives its process id.
 */
export function watchServer(pid: number, launch: () => number | undefined): WatchedServer {
  let current = pid
  const look = setInterval(() => {
    if (isAlive(current)) return
    console.error('The embedded Postgres ended unexpectedly and is started again.')
    current = launch() ?? current
  }, lookEvery).unref()
  return {
    stop: async () => {
      clearInterval(look)
      await stopServer(current)
    },
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error.code === 'EPERM'
    throw error
  }
}

async function stopServer(pid: number): Promise<void> {
  if (!isAlive(pid)) return
  process.kill(pid, 'SIGINT') // Postgres: "fast shutdown", open transactions are rolled back.
  const deadline = Date.now() + 20_000
  while (isAlive(pid) && Date.now() < deadline) await wait(25)
}
