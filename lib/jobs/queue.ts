import PgBoss from 'pg-boss'

export type Queue = PgBoss

/**
 * Opens the job queue, which lives in the database of the site (its schema `pgboss` is made and kept up to date by pg-boss): a job is done
 * by one instance, whichever is up, and tried again when that instance dies over it.
 * @throws when the database cannot be reached.
 */
export async function openQueue(url: string): Promise<Queue> {
  const queue = new PgBoss({ connectionString: url, application_name: 'qalam jobs', max: 3 })
  let lastWarning = 0
  queue.on('error', (error) => {
    // It goes on trying by itself; while the database is away it would say so several times a second.
    if (Date.now() - lastWarning < 10_000) return
    lastWarning = Date.now()
    console.warn(`The job queue: ${error.message}`)
  })
  await queue.start()
  return queue
}
