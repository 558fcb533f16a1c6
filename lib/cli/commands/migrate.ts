import { migrateToLatest } from '@/db/migrate'
import type { Command } from '@/lib/cli/command'
import { openDatabase } from '@/lib/cli/open-database'
import { database } from '@/lib/database'

export const migrate: Command = {
  name: 'migrate',
  usage: '',
  summary: 'brings the database up to date',
  async run() {
    const close = await openDatabase()
    try {
      const run = await migrateToLatest(database())
      process.stdout.write(
        run.length === 0
          ? 'The database is up to date.\n'
          : run.map((migration) => `${migration.migrationName}\n`).join(''),
      )
    } finally {
      await close()
    }
  },
}
