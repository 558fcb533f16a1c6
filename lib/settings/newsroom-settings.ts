import { connection } from 'next/server'
import { cache } from 'react'
import { database } from '@/lib/database'
import { readSettings } from './read-settings'

/** The settings for a page of the newsroom: read once in a request, never older than that. */
export const newsroomSettings = cache(async () => {
  await connection()
  return readSettings(database())
})
