import type { Database } from '@/db/client'
import { listPages } from '@/db/queries/pages'
import { listSectionRows } from '@/db/queries/sections'
import type { Edition } from '@/lib/i18n/editions'

export type NavigationPlace = { value: string; label: string; lang: Edition }

/** What the menu of each edition can lead to: the sections that have a name in it, then its fixed pages. */
export async function readNavigationPlaces(db: Database): Promise<Record<Edition, NavigationPlace[]>> {
  const sections = await listSectionRows(db)
  const ofEdition = async (edition: Edition): Promise<NavigationPlace[]> => {
    const pages = await listPages(db, edition)
    return [
      ...sections.flatMap(({ id, names }) => {
        const name = names[edition]
        return name ? [{ value: `section:${id}`, label: name, lang: edition }] : []
      }),
      ...pages.map(({ id, title }) => ({ value: `page:${id}`, label: title, lang: edition })),
    ]
  }
  const [kk, ru, en] = await Promise.all([ofEdition('kk'), ofEdition('ru'), ofEdition('en')])
  return { kk, ru, en }
}
