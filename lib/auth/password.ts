import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** N = 2^15, r = 8, p = 3 takes 32 MB a password: one of the equally strong settings of OWASP's Password Storage Cheat Sheet. */
const cost = { ln: 15, r: 8, p: 3 } as const
const keyLength = 32

type Cost = { ln: number; r: number; p: number }
type Parsed = Cost & { salt: Buffer; key: Buffer }

/** @returns `$scrypt$ln=15,r=8,p=3$salt$key` (PHC string format): the parameters stand with the hash, so they can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, cost)
  return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${salt.toString('base64url')}$${key.toString('base64url')}`
}

/**
 * @param stored what `hashPassword` gave, or null for an account that does not exist or has no password yet: the answer is then
 *   false, after the same work, so that the time taken does not tell which accounts exist.
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const parsed = stored === null ? undefined : parseHash(stored)
  if (parsed === undefined) {
    await derive(password, randomBytes(16), cost)
    return false
  }
  return timingSafeEqual(await derive(password, parsed.salt, parsed), parsed.key)
}

/** True when a hash was made with other parameters than today's: the next successful sign-in replaces it. */
export function passwordNeedsRehash(stored: string): boolean {
  const parsed = parseHash(stored)
  return parsed?.ln !== cost.ln || parsed.r !== cost.r || parsed.p !== cost.p
}

function parseHash(stored: string): Parsed | undefined {
  const [, ln, r, p, salt, key] =
    /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w-]+)\$([\w-]+)$/.exec(stored) ?? []
  if (salt === undefined || key === undefined) return undefined
  const bytes = Buffer.from(key, 'base64url')
  if (bytes.length !== keyLength) return undefined
  return { ln: Number(ln), r: Number(r), p: Number(p), salt: Buffer.from(salt, 'base64url'), key: bytes }
}

function derive(password: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** ln
  return new Promise((resolve, reject) => {
    // The same letters typed on different keyboards may come as different code points: NIST asks for NFKC.
    scrypt(password.normalize('NFKC'), salt, keyLength, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
}
