import type { Database } from '@/db/client'
import {
  listNamedAuthors,
  listNamedPages,
  listNamedSections,
  listNamedSeries,
  listTagsByWords,
} from '@/db/queries/palette'
import { listUsers } from '@/db/queries/users'
import type { Article } from '@/lib/articles/article'
import { type Actor, can } from '@/lib/auth/permissions'
import { articleMessages } from '@/lib/i18n/article-messages'
import { sayStatus } from '@/lib/i18n/say-status'
import type { Edition } from '@/lib/i18n/editions'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { paletteMessages } from '@/lib/i18n/palette-messages'
import { boundedQuery } from '@/lib/search/query-limit'
import { wordsIn } from '@/lib/search/words'
import { inEdition } from '@/lib/settings/site-settings'
import { findByHeadline } from './find-by-headline'
import { paletteActions } from './palette-actions'
import type { PaletteEntry, PaletteGroup } from './palette-entry'
import { namesMatch, typedBeginnings } from './typed-words'

type Asked = {
  /** Unchecked, as it is being typed. */
  typed: string
  /** Where this person can go, by the names that the menu has for it. */
  places: readonly { href: string; label: string }[]
  language: Edition
}

type Person = Exclude<Actor, 'system'>
type Finder = (db: Database, actor: Person, words: Words, language: Edition) => Promise<PaletteEntry[]>
type Words = { typed: string; beginnings: string[][] }

const mostOfOne = 6
const mostArticles = 8
const mostActions = 4

/**
 * What somebody may go to or do whose name begins with what they type, in whichever script: actions, places of the newsroom, articles,
 * people, sections, tags and fixed pages. Nothing that they may not see is searched. While nothing is typed: what was saved last.
 */
export async function searchPalette(
  db: Database,
  actor: Person,
  { typed, places, language }: Asked,
): Promise<PaletteGroup[]> {
  const query = boundedQuery(typed).trim()
  const articles = await findArticles(db, actor, query, language)
  const actions = paletteActions(actor, language)
  const goals = places.map(({ href, label }): PaletteEntry => ({ id: href, label, detail: '', href }))
  if (query === '') {
    return filled([
      { kind: 'articles', entries: articles.slice(0, mostOfOne) },
      { kind: 'actions', entries: actions },
      { kind: 'places', entries: goals },
    ])
  }
  const words = { typed: query, beginnings: typedBeginnings(query) }
  const fitting = (entries: readonly PaletteEntry[]) =>
    words.beginnings.length === 0 ? [] : entries.filter(({ label }) => namesMatch([label], words.beginnings))
  const [people, sections, tags, series, pages] = await Promise.all(
    [findPeople, findSections, findTags, findSeries, findPages].map((find) => find(db, actor, words, language)),
  )
  return filled([
    { kind: 'actions', entries: fitting(actions).slice(0, mostActions) },
    { kind: 'places', entries: fitting(goals).slice(0, mostActions) },
    { kind: 'articles', entries: articles },
    { kind: 'people', entries: people ?? [] },
    { kind: 'sections', entries: sections ?? [] },
    { kind: 'tags', entries: tags ?? [] },
    { kind: 'series', entries: series ?? [] },
    { kind: 'pages', entries: pages ?? [] },
  ])
}

function filled(groups: readonly PaletteGroup[]): PaletteGroup[] {
  return groups.filter(({ entries }) => entries.length > 0)
}

async function findArticles(db: Database, actor: Person, query: string, language: Edition): Promise<PaletteEntry[]> {
  // Signs alone ask for nothing, which the list of articles would answer with everything.
  if (query !== '' && wordsIn(query).length === 0) return []
  const messages = articleMessages(language)
  const found = await findByHeadline(db, actor, query, mostArticles)
  return found.map(({ id, headline, edition, status, sectionNames }) => ({
    id,
    label: headline || messages.untitled,
    ...(headline !== '' && langOf({ edition }, language)),
    detail: `${sayStatus(status, messages)} · ${inEdition(sectionNames, language)}`,
    href: `/admin/articles/${id}`,
  }))
}

const findPeople: Finder = async (db, actor, { beginnings, typed }, language) => {
  const messages = paletteMessages(language)
  const [authors, users] = await Promise.all([
    listNamedAuthors(db),
    can(actor, 'user.manage') ? listUsers(db) : Promise.resolve([]),
  ])
  const bylines = authors
    .filter(({ names }) => namesMatch(names, beginnings))
    .map(({ id, texts, userId }): PaletteEntry => {
      const theirs = can(actor, 'author.edit', { createdBy: userId })
      const href = theirs ? `/admin/authors/${id}` : `/admin/articles?author=${id}`
      return { id, label: inEdition(texts, language), detail: messages.author, href }
    })
  const accounts = users
    .filter(({ name, email }) => namesMatch([name], beginnings) || email.startsWith(typed.toLowerCase()))
    .map(({ id, name, email }): PaletteEntry => ({ id, label: name, detail: email, href: `/admin/users/${id}` }))
  return [...bylines.slice(0, mostOfOne), ...accounts.slice(0, mostOfOne)]
}

const findSections: Finder = async (db, actor, { beginnings }, language) => {
  const manages = can(actor, 'section.manage')
  const found = (await listNamedSections(db)).filter(({ names, slug }) => namesMatch([...names, slug], beginnings))
  const { section, articlesOf } = paletteMessages(language)
  return found.slice(0, mostOfOne).flatMap(({ id, texts }): PaletteEntry[] => {
    const label = inEdition(texts, language)
    const list = { id: `list-${id}`, label, detail: articlesOf, href: `/admin/articles?section=${id}` }
    return manages ? [{ id, label, detail: section, href: `/admin/sections/${id}` }, list] : [list]
  })
}

const findTags: Finder = async (db, actor, words, language) => {
  if (!can(actor, 'tag.manage')) return []
  const found = await listTagsByWords(db, words, mostOfOne)
  const detail = paletteMessages(language).tag
  return found.map((tag) => ({
    id: tag.id,
    label: tag.name,
    ...langOf(tag, language),
    detail,
    href: `/admin/tags/${tag.id}`,
  }))
}

const findSeries: Finder = async (db, actor, { beginnings }, language) => {
  if (!can(actor, 'series.manage')) return []
  const found = (await listNamedSeries(db)).filter(({ title, slug }) => namesMatch([title, slug], beginnings))
  const detail = newsroomMessages(language).navSeries
  return found.slice(0, mostOfOne).map((series) => ({
    id: series.id,
    label: series.title,
    ...langOf(series, language),
    detail,
    href: `/admin/series/${series.id}`,
  }))
}

const findPages: Finder = async (db, actor, { beginnings }, language) => {
  if (!can(actor, 'page.manage')) return []
  const found = (await listNamedPages(db)).filter(({ title, slug }) => namesMatch([title, slug], beginnings))
  const detail = newsroomMessages(language).navPages
  return found.slice(0, mostOfOne).map((page) => ({
    id: page.id,
    label: page.title,
    ...langOf(page, language),
    detail,
    href: `/admin/pages/${page.id}`,
  }))
}

/** Said only where it is another language than the one around it. */
function langOf({ edition }: Pick<Article, 'edition'>, language: Edition): { lang?: Edition } {
  return edition === language ? {} : { lang: edition }
}
