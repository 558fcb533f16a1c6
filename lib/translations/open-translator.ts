import type { Database } from '@/db/client'
import { findArticle } from '@/db/queries/articles'
import { listPictures } from '@/db/queries/publications'
import { findRevision } from '@/db/queries/revisions'
import { findTranslation } from '@/db/queries/translations'
import { toSnapshotContent } from '@/lib/articles/article-mapper'
import { openArticle } from '@/lib/articles/open-article'
import { toPictures } from '@/lib/articles/publication-mapper'
import type { PictureView } from '@/lib/articles/published-article'
import { type Actor, can } from '@/lib/auth/permissions'
import { mediaIdsOf } from '@/lib/body/read-body'
import { notFound, type Refusal, refused } from '@/lib/command-result'
import type { Edition } from '@/lib/i18n/editions'
import { compareTexts, type TextChanges } from './compare-texts'
import { readSource, type Source } from './source'

/** The original of a translation, as it stands beside it. */
export type OriginalBeside = {
  id: string
  edition: Edition
  /** Whether this person may open it in the editor. */
  readable: boolean
  source: Source
  /** What has changed in it since the translation last said the same. */
  changes: TextChanges
  comparedAt: Date
  comparedByName: string | null
  /** The pictures that either of the two texts names, by media id. */
  pictures: Readonly<Record<string, PictureView>>
}

/** Opens the original of a translation for somebody who may read the translation. */
export async function openOriginalBeside(
  db: Database,
  actor: Actor,
  id: string,
): Promise<({ ok: true } & OriginalBeside) | Refusal> {
  const opened = await openArticle(db, actor, id)
  if (!opened.ok) return opened
  const translation = await findTranslation(db, id)
  if (translation === undefined) return refused('notTranslated')
  const { originalId, revisionId, comparedAt, comparedByName } = translation
  const [original, then] = await Promise.all([findArticle(db, originalId), findRevision(db, revisionId)])
  const source = original && (await readSource(db, actor, original))
  if (original === undefined || source === undefined || then === undefined) return notFound
  const before = toSnapshotContent(then.snapshot)
  const { lead } = source.content
  const named = [
    ...(lead === null ? [] : [lead.mediaId]),
    ...mediaIdsOf(source.content.body),
    ...mediaIdsOf(before.body),
  ]
  return {
    ok: true,
    id: originalId,
    edition: original.edition,
    readable: can(actor, 'article.read', original),
    source,
    changes: compareTexts(before, source.content),
    comparedAt,
    comparedByName,
    pictures: toPictures(await listPictures(db, [...new Set(named)])),
  }
}
