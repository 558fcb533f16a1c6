import type { Database } from '@/db/client'
import { updateMedia } from '@/db/queries/media'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { tags } from '@/lib/cache/tags'

/** Changes the words that the library keeps with a picture. Pages that fall back to them are out of date then. */
export async function changePictureWords(
  db: Database,
  actor: Actor,
  { id, alt, caption, credit }: { id: string; alt: string; caption: string; credit: string },
): Promise<void> {
  await change(db, async ({ tx, expires }) => {
    await updateMedia(tx, id, { alt, caption, credit })
    await recordAudit(tx, actor, 'media.edit', { kind: 'media', id }, {})
    expires([tags.media(id)])
  })
}
