import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { UsageError } from '@/lib/cli/command'
import { database } from '@/lib/database'
import { createUserWithPassword } from '@/lib/users/create-user'
import { passwordIsKnown, userFields } from '@/lib/users/user-schema'
import { passwordLength } from '@/lib/auth/password-length'

const { email, name, role } = userFields
const optionsSchema = z.object({ email, name, role })

const wrong: Record<string, string> = {
  email: '--email must be an e-mail address.',
  name: '--name must be a name of 1 to 100 characters.',
  role: '--role must be owner, editor, author or contributor.',
}

/**
 * `user add`: the password comes on standard input, because words of a command stand in the history of the shell and in the list of
 * processes.
 */
export async function addUser(words: string[]): Promise<void> {
  const options = readOptions(words)
  const password = (await text(process.stdin)).replace(/\r?\n$/, '')
  const { min, max } = passwordLength
  if (password.length < min || password.length > max)
    throw new UsageError(`The password on standard input must have ${min} to ${max} characters.`)
  if (passwordIsKnown(password, options)) throw new UsageError('The password must differ from the e-mail and the name.')
  const result = await createUserWithPassword(database(), { ...options, password, language: 'kk' })
  if (!result.ok) throw new Error(`There is already a user with the e-mail ${options.email}.`)
  process.stdout.write(`${options.email} has been added as ${options.role}.\n`)
}

function readOptions(words: string[]): z.infer<typeof optionsSchema> {
  const values = parseWords(words)
  if (values['password-stdin'] !== true)
    throw new UsageError('The password is read from standard input: add --password-stdin.')
  const parsed = optionsSchema.safeParse(values)
  if (parsed.success) return parsed.data
  throw new UsageError(wrong[String(parsed.error.issues[0]?.path[0])] ?? 'The options are wrong.')
}

function parseWords(words: string[]) {
  const string = { type: 'string' } as const
  try {
    const options = { email: string, name: string, role: string, 'password-stdin': { type: 'boolean' } } as const
    return parseArgs({ args: words, options }).values
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : 'The options are wrong.', { cause })
  }
}
