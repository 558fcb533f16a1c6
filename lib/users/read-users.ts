import type { Database } from '@/db/client'
import { findUserByEmail, findUserById, listUsers, type UserRow } from '@/db/queries/users'
import type { User } from './user'

/** Everybody who works in the newsroom, those who may come in first. */
export async function readUsers(db: Database): Promise<User[]> {
  return (await listUsers(db)).map(toUser)
}

export async function readUser(db: Database, id: string): Promise<User | undefined> {
  const row = await findUserById(db, id)
  return row === undefined ? undefined : toUser({ ...row, has_password: row.password_hash !== null })
}

export async function readUserByEmail(db: Database, email: string): Promise<User | undefined> {
  const row = await findUserByEmail(db, email)
  return row === undefined ? undefined : toUser({ ...row, has_password: row.password_hash !== null })
}

/** The password's hash stays behind: nothing above this needs more than whether there is one. */
function toUser(row: Omit<UserRow, 'password_hash'> & { has_password: boolean }): User {
  const { id, email, name, role, language } = row
  const state = row.disabled_at !== null ? 'disabled' : row.has_password ? 'active' : 'invited'
  return { id, email, name, role, language, state, createdAt: row.created_at }
}
