// The first step of every command. It runs on whatever Node.js the machine has (20 or newer) with nothing installed,
// so it is plain JavaScript that imports nothing but Node's own modules: it installs the packages when they are missing
// or out of date, then hands over to the Node.js that came with them.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const modules = join(root, 'node_modules')
const stamp = join(modules, '.qalam-lock')
// On a machine with much memory V8 lets a heap grow to several times what is alive in it before it looks (docs/decisions/0013).
const smallHeap = ['--heap-growing-percent=20', '--max-semi-space-size=16']
// glibc keeps what pages and their compression leave behind, in as many arenas as there are threads; told so, it gives it back (there too).
const smallAllocator = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '65536', MALLOC_TRIM_THRESHOLD_: '131072' }
const windows = process.platform === 'win32'

process.chdir(root)
installPackages()
runCommand(ownNode())

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  process.stderr.write('Installing the packages (this takes about a minute the first time) …\n')
  const npm = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: windows,
    },
  )
  if (npm.status !== 0) {
    process.stderr.write('The packages could not be installed; what npm said stands above. Is there a network?\n')
    process.exit(1)
  }
  writeFileSync(stamp, lock)
}

function ownNode() {
  const own = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node')
  if (existsSync(own) && spawnSync(own, ['--version']).status === 0) return own
  const major = Number(process.versions.node.split('.')[0])
  if (major >= 24) return process.execPath
  process.stderr.write(
    `Node.js 24 or newer is needed, and the "node" package brought none for this machine (this is ${process.version}).\n`,
  )
  process.exit(1)
}

function runCommand(node) {
  const path = [dirname(node), join(modules, '.bin'), process.env.PATH ?? ''].join(delimiter)
  const main = join('lib', 'cli', 'main.ts')
  const child = spawn(node, [...smallHeap, '--import', 'tsx', main, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...smallAllocator, ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: '1' },
  })
  // A terminal sends Ctrl-C to both processes; a process manager signals this one only. Either way the child decides when to end.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal))
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)))
}
