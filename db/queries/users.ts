import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Database } from '@/db/client'
import type { User } from '@/db/schema'

export type UserRow = Selectable<User>

/** @param email compared without regard to case. */
export async function findUserByEmail(db: Database, email: string): Promise<UserRow | undefined> {
  return db
    .selectFrom('user')
    .selectAll()
    .where((eb) => eb(eb.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .executeTakeFirst()
}

export async function findUserById(db: Database, id: string): Promise<UserRow | undefined> {
  return db.selectFrom('user').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The same, with the row locked until the transaction ends. */
export async function findUserForUpdate(tx: Database, id: string): Promise<UserRow | undefined> {
  return tx.selectFrom('user').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Everybody who works in the newsroom, by name in the order of the Kazakh alphabet. A newsroom has tens of people, so there are no pages. */
export async function listUsers(db: Database): Promise<(Omit<UserRow, 'password_hash'> & { has_password: boolean })[]> {
  return db
    .selectFrom('user')
    .select(['id', 'email', 'name', 'role', 'language', 'disabled_at', 'created_at', 'updated_at'])
    .select((eb) => eb('password_hash', 'is not', null).$castTo<boolean>().as('has_password'))
    .orderBy((eb) => eb('disabled_at', 'is not', null))
    .orderBy(sql`name collate "kk-x-icu"`)
    .orderBy('id')
    .execute()
}

export async function countUsers(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('user')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Makes whoever else wants to change users wait until this transaction ends; reading goes on. */
export async function lockUsers(tx: Database): Promise<void> {
  await sql`lock table "user" in share row exclusive mode`.execute(tx)
}

/** The owners, disabled ones too. */
export async function listOwners(db: Database): Promise<Pick<UserRow, 'id' | 'disabled_at'>[]> {
  return db.selectFrom('user').select(['id', 'disabled_at']).where('role', '=', 'owner').execute()
}

export async function insertUser(db: Database, row: Insertable<User>): Promise<void> {
  await db.insertInto('user').values(row).execute()
}

export async function updateUser(db: Database, id: string, change: Updateable<User>): Promise<void> {
  await db
    .updateTable('user')
    .set({ ...change, updated_at: new Date() })
    .where('id', '=', id)
    .execute()
}
