import { sql } from 'kysely'
import type { Database } from '@/db/client'

/** Keeps the newest version that somebody has seen of an article; an older one changes nothing. */
export async function upsertLook(
  db: Database,
  look: { userId: string; articleId: string; version: number; at: Date },
): Promise<void> {
  await db
    .insertInto('article_look')
    .values({ user_id: look.userId, article_id: look.articleId, version: look.version, looked_at: look.at })
    .onConflict((oc) =>
      oc.columns(['user_id', 'article_id']).doUpdateSet({
        version: sql`greatest(article_look.version, excluded.version)`,
        looked_at: look.at,
      }),
    )
    .execute()
}

export async function findLook(
  db: Database,
  { userId, articleId }: { userId: string; articleId: string },
): Promise<{ version: number; at: Date } | undefined> {
  return db
    .selectFrom('article_look')
    .select(['version', 'looked_at as at'])
    .where('user_id', '=', userId)
    .where('article_id', '=', articleId)
    .executeTakeFirst()
}
