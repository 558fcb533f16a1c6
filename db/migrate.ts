import { type Kysely, type MigrationResult, Migrator } from 'kysely'
import { migrations } from './migrations/all'

/**
 * Brings the database up to date, under a lock, so that several instances may start at once.
 * @returns the migrations that were run, in order; none when it was up to date.
 * @throws the database's error, with the name of the migration that failed.
 */
export async function migrateToLatest<Schema>(db: Kysely<Schema>): Promise<MigrationResult[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error !== undefined) {
    const failed = results.find((result) => result.status === 'Error')
    throw new Error(`The migration ${failed?.migrationName ?? '(none began)'} failed`, { cause: error })
  }
  return results
}
