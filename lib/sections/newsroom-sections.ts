import type { Database } from '@/db/client'
import { findSection, listSectionRows, type SectionRow } from '@/db/queries/sections'

export type Section = SectionRow

/** The sections in their order, for the newsroom: with their names in every language. */
export async function readSections(db: Database): Promise<Section[]> {
  return listSectionRows(db)
}

export async function readSection(db: Database, id: string): Promise<Section | undefined> {
  return findSection(db, id)
}
