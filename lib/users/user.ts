import type { Role } from '@/lib/auth/permissions'
import type { Edition } from '@/lib/i18n/editions'

export const roles = ['owner', 'editor', 'author', 'contributor'] as const satisfies readonly Role[]

/** Somebody who works in the newsroom. */
export type User = {
  id: string
  email: string
  name: string
  role: Role
  /** The language of the newsroom for them; what they write in is a matter of each article. */
  language: Edition
  /** `invited`: has a link and no password yet. */
  state: 'active' | 'invited' | 'disabled'
  createdAt: Date
}
