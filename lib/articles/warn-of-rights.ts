import type { Database } from '@/db/client'
import { findArticle } from '@/db/queries/articles'
import { type ActionFailure, failure } from '@/lib/forms/action-result'
import type { Edition } from '@/lib/i18n/editions'
import { mediaMessages } from '@/lib/i18n/media-messages'
import { word } from '@/lib/i18n/newsroom-message'
import { findEndedRights } from '@/lib/media/ended-rights'
import { todayIn } from '@/lib/media/rights'
import { readSettings } from '@/lib/settings/read-settings'
import { toContent } from './article-mapper'

/**
 * A warning for somebody who is about to publish pictures or recordings that may not be used any more when readers see them.
 * @param when readers see the article
 * @returns undefined when nothing stands against it
 */
export async function warnOfRights(
  db: Database,
  articleId: string,
  when: Date,
  language: Edition,
): Promise<ActionFailure | undefined> {
  const article = await findArticle(db, articleId)
  if (article === undefined) return undefined
  const { timeZone } = await readSettings(db)
  const names = await findEndedRights(db, toContent(article), todayIn(timeZone, when))
  return names.length === 0
    ? undefined
    : failure('warned', word(mediaMessages(language).publishEnded, { names: names.join(', ') }))
}
