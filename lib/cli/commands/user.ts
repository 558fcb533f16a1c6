import { parseArgs } from 'node:util'
import { type Command, UsageError } from '@/lib/cli/command'
import { withDatabase } from '@/lib/cli/open-database'
import { addUser } from '@/lib/cli/users/add-user'
import { changeUserByEmail } from '@/lib/cli/users/change-user'
import { listUserLines } from '@/lib/cli/users/list-users'
import { database } from '@/lib/database'

const usage =
  'add --email E --name N --role owner|editor|author|contributor --password-stdin | list | disable|enable|reset EMAIL'

export const user: Command = {
  name: 'user',
  usage,
  summary: 'adds and lists users, keeps them out and lets them in, and sends a link for a new password',
  async run(words) {
    const [action, ...rest] = words
    switch (action) {
      case 'add':
        return withDatabase(() => addUser(rest))
      case 'list':
        if (rest.length > 0) throw new UsageError('"user list" takes nothing after it.')
        return withDatabase(async () => void process.stdout.write(await listUserLines()))
      case 'disable':
      case 'enable':
      case 'reset': {
        const email = emailFrom(action, rest)
        return withDatabase(async () => void process.stdout.write(await changeUserByEmail(database(), action, email)))
      }
      case undefined:
      default:
        throw new UsageError(`Say what to do: user ${usage}`)
    }
  },
}

/** The address stands by itself or after `--email`. */
function emailFrom(action: string, words: string[]): string {
  const problem = `Name one user: user ${action} EMAIL`
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: { email: { type: 'string' } },
      allowPositionals: true,
    })
    const named = [...positionals, ...(values.email === undefined ? [] : [values.email])]
    const [email] = named
    if (named.length !== 1 || email === undefined) throw new UsageError(problem)
    return email
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    throw new UsageError(problem, { cause })
  }
}
