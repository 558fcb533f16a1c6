import { expect } from 'vitest'
import type { Database } from '@/db/client'
import type { Article, ArticleContent } from '@/lib/articles/article'
import { createArticle } from '@/lib/articles/create-article'
import { completeContent, type Newsroom, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { listReadableArticles, openArticle } from '@/lib/articles/open-article'
import { publishArticle } from '@/lib/articles/publish-article'
import { saveDraft } from '@/lib/articles/save-draft'
import type { Actor } from '@/lib/auth/permissions'
import { translateArticle } from './translate-article'

/** A newsroom for tests whose section of politics stands in three languages. */
export async function openTranslators(db: Database): Promise<Newsroom> {
  const newsroom = await openNewsroom(db)
  const names = JSON.stringify({ kk: 'Саясат', ru: 'Политика', en: 'Politics' })
  await db.updateTable('section').set({ names }).where('id', '=', newsroom.sections.sayasat).execute()
  return newsroom
}

/** What tests of translations do again and again. */
export function handlesOf(db: Database, newsroom: Newsroom) {
  const { editor } = newsroom.people

  async function articleOf(id: string): Promise<Article> {
    const opened = await openArticle(db, 'system', id)
    if (!opened.ok) throw new Error(`The article ${id} did not open`)
    return opened.article
  }

  async function translate(id: string, edition: 'ru' | 'en' = 'ru', actor: Actor = editor): Promise<string> {
    const result = await translateArticle(db, actor, { id, edition })
    if (!result.ok) throw new Error(`The translation was not begun: ${JSON.stringify(result)}`)
    return result.id
  }

  /** An article of its own in Russian. */
  async function beginRussian(actor: Actor = editor): Promise<string> {
    const content = completeContent(newsroom, { headline: 'Берег реки озеленили', tagIds: [] })
    const result = await createArticle(db, actor, { edition: 'ru', content })
    if (!result.ok) throw new Error(`The article was not begun: ${JSON.stringify(result)}`)
    return result.id
  }

  async function save(id: string, changes: Partial<ArticleContent>): Promise<void> {
    const { version: baseVersion } = await articleOf(id)
    const saved = await saveDraft(db, 'system', { id, baseVersion, content: completeContent(newsroom, changes) })
    expect(saved.ok).toBe(true)
  }

  async function publish(id: string): Promise<void> {
    const published = await publishArticle(db, editor, { id, version: (await articleOf(id)).version })
    expect(published.ok).toBe(true)
  }

  async function isBehind(id: string, actor: Actor = editor): Promise<boolean | undefined> {
    const { items } = await listReadableArticles(db, actor, {}, { limit: 200 })
    return items.find((item) => item.id === id)?.translationBehind
  }

  return { articleOf, translate, beginRussian, save, publish, isBehind }
}
