import { existsSync } from 'node:fs'
import { SettingError } from '@/lib/env'
import { type Command, UsageError } from './command'
import { commands } from './commands/all'

const [name, ...words] = process.argv.slice(2)

// Whoever read what is said here may have gone, as `| head` does: the work goes on without a word. Otherwise a server would say for
// ever that it cannot say anything.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

if (existsSync('.env')) process.loadEnvFile('.env')

if (name === undefined || name === '--help' || name === 'help') {
  await listCommands()
} else {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load === undefined) {
    process.stderr.write(`There is no command "${name}". "npm run -s qalam" lists the commands.\n`)
    process.exitCode = 2
  } else {
    await runCommand(await load())
  }
}

async function runCommand(command: Command): Promise<void> {
  if (words.includes('--help')) {
    process.stdout.write(`${command.name} ${command.usage}`.trimEnd() + `\n  ${command.summary}\n`)
    return
  }
  try {
    await command.run(words)
  } catch (error) {
    process.exitCode = error instanceof UsageError ? 2 : 1
    process.stderr.write(`${explain(error)}\n`)
    if (process.exitCode === 1 && !(error instanceof SettingError)) process.exit(1)
  }
}

/** Expected failures speak in one line; only what nobody foresaw shows where it came from. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? error.cause.message : ''
  const because = cause === '' || error.message.includes(cause) ? '' : `: ${cause}`
  return process.env.QALAM_DEBUG === undefined ? error.message + because : (error.stack ?? error.message)
}

async function listCommands(): Promise<void> {
  process.stdout.write('npm run qalam -- COMMAND (each has --help)\n\n')
  for (const load of Object.values(commands)) {
    const command = await load()
    process.stdout.write(`  ${`${command.name} ${command.usage}`.trim()}\n      ${command.summary}\n`)
  }
}
