import { findPublication } from '@/db/queries/publications'
import { findOldAddress } from '@/lib/addresses/old-address'
import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import type { Edition, UserRole } from '@/db/schema'
import type { Actor } from '@/lib/auth/permissions'
import type { Body } from '@/lib/body/body'
import { type ArticleContent, plainFound } from './article'
import { createArticle } from './create-article'
import { publishArticle } from './publish-article'

/** A small newsroom for tests: people, sections, a byline and a tag. */
export type Newsroom = {
  people: Record<UserRole, Extract<Actor, object>>
  sections: { sayasat: string; sport: string }
  authorId: string
  tagId: string
}

export async function openNewsroom(db: Database): Promise<Newsroom> {
  const person = async (role: UserRole) => {
    const id = newId()
    await db
      .insertInto('user')
      .values({ id, email: `${id}@example.test`, name: role, role })
      .execute()
    return { id, role }
  }
  const section = async (slug: string, names: Partial<Record<Edition, string>>) => {
    const id = newId()
    await db
      .insertInto('section')
      .values({ id, slug, names: JSON.stringify(names) })
      .execute()
    return id
  }
  const authorId = newId()
  const names = JSON.stringify({ kk: 'Айгүл Сәрсенова', ru: 'Айгуль Сарсенова' })
  await db.insertInto('author').values({ id: authorId, slug: 'aigul-sarsenova', names }).execute()
  const tagId = newId()
  await db.insertInto('tag').values({ id: tagId, edition: 'kk', slug: 'ekologiia', name: 'Экология' }).execute()
  return {
    people: {
      owner: await person('owner'),
      editor: await person('editor'),
      author: await person('author'),
      contributor: await person('contributor'),
    },
    sections: {
      sayasat: await section('sayasat', { kk: 'Саясат', ru: 'Политика' }),
      sport: await section('sport', { kk: 'Спорт' }),
    },
    authorId,
    tagId,
  }
}

export function bodyOf(...paragraphs: string[]): Body {
  return { type: 'doc', content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) }
}

/** Content that can be published as it is. */
export function completeContent(newsroom: Newsroom, changes: Partial<ArticleContent> = {}): ArticleContent {
  return {
    sectionId: newsroom.sections.sayasat,
    slug: '',
    headline: 'Өзен жағасы көгалданды',
    standfirst: 'Тұрғындар екі мың көшет отырғызды.',
    body: bodyOf('Сенбі күні таңертең жағалауға екі жүзге жуық адам жиналды.'),
    lead: null,
    authorIds: [newsroom.authorId],
    tagIds: [newsroom.tagId],
    found: plainFound,
    relatedIds: null,
    ...changes,
  }
}

/** @returns the article's id. @throws Error when it could not be begun. */
export async function begin(
  db: Database,
  newsroom: Newsroom,
  changes: Partial<ArticleContent> = {},
  actor: Actor = newsroom.people.editor,
): Promise<string> {
  const created = await createArticle(db, actor, { edition: 'kk', content: completeContent(newsroom, changes) })
  if (!created.ok) throw new Error(`The article was not begun: ${JSON.stringify(created)}`)
  return created.id
}

/** Begins and publishes an article. */
export async function beginPublic(
  db: Database,
  newsroom: Newsroom,
  changes: Partial<ArticleContent> = {},
  now?: Date,
): Promise<{ id: string; path: string; version: number; tags: readonly string[] }> {
  const id = await begin(db, newsroom, changes)
  const published = await publishArticle(db, newsroom.people.editor, { id, version: 1 }, now)
  if (!published.ok) throw new Error(`The article was not published: ${JSON.stringify(published)}`)
  return { id, path: published.path, version: published.version, tags: published.tags }
}

/** What a reader finds at an address: 'article', the path that it leads to, 'gone' or 'none'. */
export async function readersPathAt(db: Database, slug: string, section = 'sayasat'): Promise<string> {
  if ((await findPublication(db, 'kk', section, slug)) !== undefined) return 'article'
  const old = await findOldAddress(db, 'kk', `/${section}/${slug}`)
  return old.kind === 'moved' ? old.path : old.kind
}
