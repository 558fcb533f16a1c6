import { cacheLife, cacheTag } from 'next/cache'
import { listPages } from '@/db/queries/pages'
import { listSectionRows } from '@/db/queries/sections'
import { tags } from '@/lib/cache/tags'
import { readEnv } from '@/lib/env'
import { type Edition, editions } from '@/lib/i18n/editions'
import { readerQuery } from '@/lib/reader-query'
import { readSettings } from './read-settings'
import { inEdition, type NavigationItem, siteSettingsSchema } from './site-settings'
import type { NavigationLink, PageLink, SiteView, Translation } from './site-view'

/** What stands on every page of an edition. */
export async function getSite(edition: Edition): Promise<SiteView> {
  'use cache'
  cacheTag(tags.site())
  cacheLife('reader')
  const settings = await readerQuery(siteSettingsSchema.parse({}), readSettings)
  const rows = await readerQuery([], listSectionRows)
  const pageRows = await readerQuery([], (db) => listPages(db, edition))
  const sections = rows.flatMap(({ id, slug, names }) => (names[edition] ? [{ id, slug, name: names[edition] }] : []))
  const pages = pageRows.map(({ id, slug, title }) => ({ id, path: `/page/${slug}`, title }))
  const { contacts } = settings
  return {
    url: readEnv().SITE_URL,
    name: inEdition(settings.siteName, edition),
    tagline: settings.tagline[edition],
    timeZone: settings.timeZone,
    sections,
    navigation: navigationLinks(settings.navigation[edition], sections, pages),
    contacts: {
      email: contacts.email,
      phone: contacts.phone,
      postalAddress: contacts.postalAddress[edition],
      profiles: contacts.profiles,
    },
    pages: pages.map(({ path, title }) => ({ path, title })),
  }
}

/** An edition whose editors have chosen nothing shows its sections. What an entry names and is no longer there is left out. */
function navigationLinks(
  items: readonly NavigationItem[],
  sections: SiteView['sections'],
  pages: readonly (PageLink & { id: string })[],
): NavigationLink[] {
  if (items.length === 0) return sections.map(({ slug, name }) => ({ label: name, href: `/${slug}` }))
  return items.flatMap((item): NavigationLink[] => {
    switch (item.kind) {
      case 'section': {
        const section = sections.find(({ id }) => id === item.sectionId)
        return section === undefined ? [] : [{ label: section.name, href: `/${section.slug}` }]
      }
      case 'page': {
        const page = pages.find(({ id }) => id === item.pageId)
        return page === undefined ? [] : [{ label: page.title, href: page.path }]
      }
      case 'link':
        return [{ label: item.label, href: item.href }]
    }
  })
}

/** The front pages of the other editions, as far as those have sections. */
export async function getFrontPages(edition: Edition): Promise<Translation[]> {
  'use cache'
  cacheTag(tags.site())
  cacheLife('reader')
  const rows = await readerQuery([], listSectionRows)
  return editions
    .filter((other) => other !== edition && rows.some(({ names }) => names[other]))
    .map((other) => ({ edition: other, path: '/' }))
}
