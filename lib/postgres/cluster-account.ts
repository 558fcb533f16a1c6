import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'

/** Postgres refuses to run as root, so a root user needs another account for it; anybody else is their own. */
export type ClusterAccount = { uid: number; gid: number; prefix: readonly string[] } | undefined

/**
 * The account that the embedded server runs under, and the words that go before its command line.
 *
 * As root: `postgres` if the machine has that user, else `nobody`. When the folders (say /root/qalam) cannot be entered by that
 * account, it is given the one capability to pass through folders (`setpriv`, part of util-linux), and no other.
 * @throws Error with a sentence for the person who starts the server.
 */
export function clusterAccount(folders: readonly string[]): ClusterAccount {
  if (process.getuid?.() !== 0) return undefined
  const ids = userIds('postgres') ?? userIds('nobody')
  if (ids === undefined)
    throw new Error('Postgres does not run as root, and there is no user "postgres" or "nobody" to run it as.')
  if (folders.every(canBeEntered)) return { ...ids, prefix: [] }
  if (!hasSetpriv()) {
    throw new Error(
      `Postgres does not run as root, and the user it would run as cannot enter ${folders.find((folder) => !canBeEntered(folder))}. ` +
        'Put the project in another folder, start it as another user, or set DATABASE_URL.',
    )
  }
  const capability = '+dac_read_search'
  const prefix = [
    'setpriv',
    `--reuid=${ids.uid}`,
    `--regid=${ids.gid}`,
    '--clear-groups',
    `--inh-caps=${capability}`,
    `--ambient-caps=${capability}`,
  ]
  return { ...ids, prefix }
}

function userIds(name: string): { uid: number; gid: number } | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: id('-u'), gid: id('-g') }
  } catch (error) {
    // `id` exits with 1 for a user that does not exist: an answer, not a fault.
    if (error instanceof Error && 'status' in error) return undefined
    throw error
  }
}

function canBeEntered(folder: string): boolean {
  const others = statSync(folder).mode & 0o001
  const parent = path.dirname(folder)
  return others !== 0 && (parent === folder || canBeEntered(parent))
}

function hasSetpriv(): boolean {
  try {
    execFileSync('setpriv', ['--version'], { stdio: 'ignore' })
    return true
  } catch (error) {
    if (error instanceof Error) return false
    throw error
  }
}
