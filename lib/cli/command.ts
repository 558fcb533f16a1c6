/** A command of `npm run qalam`. */
export type Command = {
  name: string
  /** One line for the list of commands. */
  summary: string
  /** What stands behind the name: `--to latn|arab`. */
  usage: string
  /** @throws UsageError when the words are wrong; any other error ends the command with status 1. */
  run: (words: string[]) => Promise<void>
}

/** The command was called wrongly: it ends with status 2 and this one line on standard error. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
