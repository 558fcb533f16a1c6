import { type Command, UsageError } from '@/lib/cli/command'
import { withDatabase } from '@/lib/cli/open-database'
import { database } from '@/lib/database'
import { deleteLooseFiles, looseDays } from '@/lib/media/delete-loose-files'
import { findForgottenFiles, takeDownForgottenFiles } from '@/lib/media/forgotten-files'
import { mediaStorage } from '@/lib/media/media-storage'

const usage = 'forgotten [--delete]'

export const media: Command = {
  name: 'media',
  usage,
  summary: 'counts the files of the storage that nothing in the library names; with --delete, deletes them',
  async run(words) {
    const [action, option, ...rest] = words
    const wrong = action !== 'forgotten' || rest.length > 0 || (option !== undefined && option !== '--delete')
    if (wrong) throw new UsageError(`Say what to do: media ${usage}`)
    await withDatabase(async () => {
      const [db, storage, now] = [database(), await mediaStorage(), new Date()]
      if (option === undefined) {
        const found = await findForgottenFiles(db, storage, now)
        process.stdout.write(`${found} files older than ${looseDays} days are named by nothing in the library.\n`)
        if (found > 0)
          process.stdout.write('Delete them with --delete if no other site keeps its files in this storage.\n')
        return
      }
      await takeDownForgottenFiles(db, storage, now)
      process.stdout.write(`${await deleteLooseFiles(db, storage, now)} files have been deleted.\n`)
    })
  },
}
