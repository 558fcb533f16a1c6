import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { z } from 'zod'

/** A setting that cannot be used. The message names the setting and says what it should be. */
export class SettingError extends Error {
  override readonly name = 'SettingError'
}

const optionalText = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional()

const url = (protocols: readonly string[]) =>
  optionalText.refine((value) => value === undefined || hasProtocol(value, protocols), {
    message: `must be an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  })

const schema = z.object({
  PORT: z.coerce.number({ error: 'must be a whole number from 0 to 65535' }).int().min(0).max(65_535).default(3000),
  HOST: z.string().trim().min(1).default('0.0.0.0'),
  SITE_URL: url(['http:', 'https:']),
  DATABASE_URL: url(['postgres:', 'postgresql:']),
  DATA_DIR: z.string().trim().min(1).default('./.data'),
  AUTH_SECRET: optionalText.refine((value) => value === undefined || value.length >= 32, {
    message: 'must have at least 32 characters',
  }),
  S3_ENDPOINT: url(['http:', 'https:']),
  S3_BUCKET: optionalText,
  S3_REGION: optionalText,
  S3_ACCESS_KEY_ID: optionalText,
  S3_SECRET_ACCESS_KEY: optionalText,
  SMTP_URL: url(['smtp:', 'smtps:']),
  MAIL_FROM: optionalText.refine((value) => value === undefined || z.email().safeParse(value).success, {
    message: 'must be an e-mail address',
  }),
  CDN_PURGE_URL: url(['http:', 'https:']),
  CDN_PURGE_TOKEN: optionalText,
  OTEL_EXPORTER_OTLP_ENDPOINT: url(['http:', 'https:']),
})

export type Env = z.infer<typeof schema> & {
  /** The public address of the site, without a slash at its end. */
  SITE_URL: string
  /** Absolute. */
  DATA_DIR: string
}

/**
 * Reads and checks the settings of the process.
 * @throws SettingError that names the first setting that is wrong.
 */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = schema.safeParse(source)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new SettingError(`The setting ${String(issue?.path[0])} is wrong: it ${plainReason(issue?.message)}.`)
  }
  const { data } = parsed
  return {
    ...data,
    SITE_URL: (data.SITE_URL ?? `http://localhost:${data.PORT}`).replace(/\/+$/, ''),
    DATA_DIR: path.resolve(/* turbopackIgnore: true */ process.cwd(), data.DATA_DIR),
  }
}

/**
 * The secret that signs session tokens: `AUTH_SECRET`, or one made once and kept in `DATA_DIR`, readable by its owner only.
 */
export function authSecret(env: Env): string {
  if (env.AUTH_SECRET !== undefined) return env.AUTH_SECRET
  const file = path.join(env.DATA_DIR, 'auth-secret')
  if (!existsSync(file)) {
    mkdirSync(env.DATA_DIR, { recursive: true })
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}

function hasProtocol(value: string, protocols: readonly string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol)
}

function plainReason(message: string | undefined): string {
  return message?.startsWith('must') === true ? message : `is not accepted (${message ?? 'unknown reason'})`
}
