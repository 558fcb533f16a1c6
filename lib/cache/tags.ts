import type { Edition } from '@/lib/i18n/editions'

/**
 * Every cache tag is named here, and nowhere else. A read says with them what it depends on; a command says what it changed.
 * Ids rather than slugs where a thing has an id, so that a renamed thing keeps its tag.
 */
export const tags = {
  /** Settings, navigation and the list of sections: on every page. */
  site: () => 'site',
  article: (id: string) => `article:${id}`,
  /** What stands at an address, also when nothing does: a page that was "not found" must turn up once it is published. */
  address: (edition: Edition, path: string) => `address:${edition}:${path}`,
  /** Lists of articles, newest first. */
  latest: (edition: Edition) => `latest:${edition}`,
  section: (id: string) => `section:${id}`,
  /** How the front of an edition, or of a section in it, is arranged. @param sectionId null for the front of the edition */
  front: (edition: Edition, sectionId: string | null) => `front:${edition}:${sectionId ?? ''}`,
  tag: (id: string) => `tag:${id}`,
  series: (id: string) => `series:${id}`,
  author: (id: string) => `author:${id}`,
  /** A year, a month or a day of the archive: '2026', '2026-08', '2026-08-05'. */
  archive: (edition: Edition, period: string) => `archive:${edition}:${period}`,
  page: (id: string) => `page:${id}`,
  feeds: (edition: Edition) => `feeds:${edition}`,
  sitemap: () => 'sitemap',
  media: (id: string) => `media:${id}`,
  /** The newsroom's own words, which the spelling check accepts. No page of readers depends on them. */
  dictionary: () => 'dictionary',
  /** Not a dependency: tells the HTTP front which status this page stands under. */
  status: (code: 404 | 410) => `status:${code}`,
  /** Not a dependency: tells the HTTP front that search engines are asked to leave this page out. */
  unlisted: () => 'unlisted',
  /** Not a dependency: stands among the tags that a withdrawal expires, so that no copy of those pages is kept for a rainy day. */
  withdrawal: () => 'withdrawal',
} as const
