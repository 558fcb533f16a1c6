import type { Database } from '@/db/client'
import { upsertSetting } from '@/db/queries/settings'
import { createArticle } from '@/lib/articles/create-article'
import { publishArticle } from '@/lib/articles/publish-article'
import { createAuthor } from '@/lib/authors/manage-authors'
import type { Body } from '@/lib/body/body'
import { change } from '@/lib/cache/change'
import { createPage } from '@/lib/pages/manage-pages'
import { createSection } from '@/lib/sections/manage-sections'
import { arrangeSeries } from '@/lib/series/arrange-series'
import { createSeries } from '@/lib/series/manage-series'
import { createTag } from '@/lib/tags/manage-tags'
import { demoContent } from './demo-content'
import type { DemoArticle, DemoContent } from './demo-shapes'
import { storeDemoPictures } from './store-demo-pictures'
import { demoLoadedKey } from './wants-demo'

/**
 * Puts the demo content into a new publication, by the commands that a newsroom uses. The pictures come first and are known again by
 * their bytes; all the rest is one transaction: after a start that was killed half-way it is done anew.
 * @param now articles are dated back from here
 * @param content for tests: less than all of it
 * @throws Error when a command refuses a part of the content
 */
export async function loadDemo(db: Database, now: Date, content: DemoContent = demoContent): Promise<void> {
  const pictures = await storeDemoPictures(db, content.pictures)
  await change(db, async ({ tx }) => {
    const known: Known = {
      pictures,
      sections: new Map(),
      authors: new Map(),
      tags: new Map(),
      articles: new Map(),
      groups: new Map(),
    }
    for (const { slug, names, descriptions } of content.sections) {
      const made = accepted(slug, await createSection(tx, 'system', { slug, names, descriptions }))
      known.sections.set(slug, made.id)
    }
    for (const { key, slug, names, biographies, portrait } of content.authors) {
      const photoId = idOf(pictures, portrait)
      const input = { slug, names, biographies, photoId, userId: null }
      known.authors.set(key, accepted(slug, await createAuthor(tx, 'system', input)).author.id)
    }
    for (const tag of content.tags) {
      const made = accepted(tag.slug, await createTag(tx, 'system', tag))
      known.tags.set(`${tag.edition} ${tag.slug}`, made.tag.id)
    }
    for (const article of oldestFirst(content.articles)) await publishDemoArticle(tx, article, known, now)
    for (const { articles, ...series } of content.series) {
      const made = accepted(series.name, await createSeries(tx, 'system', { ...series, slug: '' }))
      const articleIds = articles.map((group) => idOf(known.articles, `${series.edition} ${group}`))
      accepted(series.name, await arrangeSeries(tx, 'system', { id: made.series.id, articleIds }))
    }
    for (const { edition, slug, title, body } of content.pages) {
      const input = { edition, slug, title, body: withPictures(body, pictures) }
      accepted(slug, await createPage(tx, 'system', input))
    }
    await upsertSetting(tx, { key: demoLoadedKey, value: { at: now }, baseVersion: 0, userId: null })
  })
}

/** What has been made, by the names that the demo content uses. */
type Known = Record<'pictures' | 'sections' | 'authors' | 'tags' | 'articles', Map<string, string>> & {
  /** The first article of each group of translations. */
  groups: Map<string, string>
}

async function publishDemoArticle(db: Database, article: DemoArticle, known: Known, now: Date): Promise<void> {
  const { edition, headline, standfirst, slug = '', translationGroup } = article
  const drawing = demoContent.pictures.find(({ key }) => key === article.picture)
  const content = {
    sectionId: idOf(known.sections, article.section),
    slug,
    headline,
    standfirst,
    body: withPictures(article.body, known.pictures),
    lead: {
      mediaId: idOf(known.pictures, article.picture),
      alt: drawing?.alt[edition] ?? '',
      caption: drawing?.caption[edition] ?? '',
      credit: drawing?.credit ?? '',
    },
    authorIds: article.authors.map((key) => idOf(known.authors, key)),
    tagIds: article.tags.map((tag) => idOf(known.tags, `${edition} ${tag}`)),
  }
  const at = new Date(now.getTime() - article.publishedMinutesAgo * 60_000)
  const original = known.groups.get(translationGroup)
  const beginning = { edition, content, ...(original !== undefined && { translationOf: original }) }
  const { id, version } = accepted(headline, await createArticle(db, 'system', beginning, at))
  if (original === undefined) known.groups.set(translationGroup, id)
  known.articles.set(`${edition} ${translationGroup}`, id)
  accepted(headline, await publishArticle(db, 'system', { id, version }, at))
}

/** In the order in which a newsroom would have written them. */
function oldestFirst(articles: readonly DemoArticle[]): DemoArticle[] {
  return articles.toSorted((one, other) => other.publishedMinutesAgo - one.publishedMinutesAgo)
}

/** Puts the ids of the library where the bodies of the demo content name pictures by their keys. */
function withPictures(body: Body, pictures: ReadonlyMap<string, string>): Body {
  const json = JSON.stringify(body).replaceAll(/"picture:([a-z0-9-]+)"/g, (_, key: string) =>
    JSON.stringify(idOf(pictures, key)),
  )
  return JSON.parse(json) as Body
}

function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`The demo content names "${name}", which it does not have`)
  return id
}

function accepted<Result extends { ok: boolean }>(name: string, result: Result): Extract<Result, { ok: true }> {
  if (isAccepted(result)) return result
  throw new Error(`The demo content "${name}" was refused: ${JSON.stringify(result)}`)
}

function isAccepted<Result extends { ok: boolean }>(result: Result): result is Extract<Result, { ok: true }> {
  return result.ok
}
