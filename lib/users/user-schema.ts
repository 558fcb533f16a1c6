import { z } from 'zod'
import { passwordLength } from '@/lib/auth/password-length'
import { editions } from '@/lib/i18n/editions'
import { roles } from './user'

/** The fields of a user, as forms and the command line give them. */
export const userFields = {
  email: z.string().trim().min(1).max(254).pipe(z.email()),
  name: z.string().trim().min(1).max(100),
  password: z.string().min(passwordLength.min).max(passwordLength.max),
  role: z.enum(roles),
  language: z.enum(editions),
}

/** Words that are tried first for somebody: a password must not be one of them. */
export function passwordIsKnown(password: string, { email, name }: { email: string; name: string }): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\s._-]/g, '')
  const known = [email, email.split('@')[0] ?? '', name].map(plain)
  return known.includes(plain(password))
}
