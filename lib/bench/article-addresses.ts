import type { Database } from '@/db/client'
import { listSitemapEntries } from '@/db/queries/publication-sitemap'

/** The addresses of the newest Kazakh articles, newest first, and of their sections. */
export async function articleAddresses(
  db: Database,
  limit: number,
): Promise<{ articles: string[]; sections: string[] }> {
  const always = { start: new Date(0), end: new Date('9999-01-01T00:00:00Z') }
  const entries = await listSitemapEntries(db, 'kk', { ...always, limit })
  return {
    articles: entries.map(({ sectionSlug, slug }) => `/${sectionSlug}/${slug}`),
    sections: [...new Set(entries.map(({ sectionSlug }) => `/${sectionSlug}`))],
  }
}
