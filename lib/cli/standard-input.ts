import { text } from 'node:stream/consumers'
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { UsageError } from './command'

/** Everything on standard input, as UTF-8 without a byte order mark. */
export async function readStandardInput(): Promise<string> {
  return (await text(process.stdin)).replace(/^\uFEFF/, '')
}

/** Writes an answer of any length, and waits until it is out. Whoever reads it may stop before its end, as `head` does. */
export async function writeAnswer(answer: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const done = (error?: NodeJS.ErrnoException | null) =>
      error === undefined || error === null || error.code === 'EPIPE' ? resolve() : reject(error)
    process.stdout.once('error', done)
    process.stdout.write(answer, done)
  })
}

/**
 * The options among the words of a command that takes no other words.
 * @throws UsageError for an unknown option or a word too many.
 */
export function readOptions<Options extends ParseArgsOptionsConfig>(name: string, words: string[], options: Options) {
  try {
    return parseArgs({ args: words, options, strict: true, allowPositionals: false }).values
  } catch (cause) {
    throw new UsageError(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
