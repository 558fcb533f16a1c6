import type { Database } from '@/db/client'
import { listNameExceptions } from '@/db/queries/name-exceptions'
import { onInvalidation } from '@/lib/cache/invalidation-hub'
import { tags } from '@/lib/cache/tags'
import { type Converter, type ConvertOptions, createConverter } from '@/lib/kazakh/scripts/convert'
import type { TargetScript } from '@/lib/kazakh/scripts/exceptions'
import { readerQuery } from '@/lib/reader-query'
import { readLoanLetters } from './loan-letter-settings'

type Converters = Record<TargetScript, Converter>

let kept: { db: Database | undefined; converters: Promise<Converters> } | undefined
let listening = false

/**
 * The publication's own converter: with its names and its loan letters. Made once and kept until something of the site changes.
 * Whatever is made with it depends on `tags.site()`.
 * @param db left out, the database of the process
 */
export async function getConverter(script: TargetScript, db?: Database): Promise<Converter> {
  listen()
  if (kept === undefined || kept.db !== db) {
    const entry = { db, converters: readConverters(db) }
    kept = entry
    // What could not be read is asked for again the next time.
    entry.converters.catch(() => {
      if (kept === entry) kept = undefined
    })
  }
  return (await kept.converters)[script]
}

/** Names and loan letters as the converters of the library take them. */
async function readConvertOptions(db: Database): Promise<ConvertOptions> {
  const [rows, { latn, arab }] = await Promise.all([listNameExceptions(db), readLoanLetters(db)])
  const exceptions = rows.map((row) => ({
    name: row.name,
    ...(row.latn === null ? {} : { latn: row.latn }),
    ...(row.arab === null ? {} : { arab: row.arab }),
  }))
  return { exceptions, loanLetters: { latn, arab } }
}

async function readConverters(db: Database | undefined): Promise<Converters> {
  const options = db === undefined ? await readerQuery({}, readConvertOptions) : await readConvertOptions(db)
  return { latn: createConverter('latn', options), arab: createConverter('arab', options) }
}

function listen(): void {
  if (listening) return
  listening = true
  onInvalidation((changed) => {
    if (changed.includes(tags.site())) kept = undefined
  })
}
