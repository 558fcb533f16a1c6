import type { Database } from '@/db/client'
import { listPictures } from '@/db/queries/publications'
import type { Body } from '@/lib/body/body'
import { mediaIdsOf, walk } from '@/lib/body/read-body'

/** Whether the library holds all that a body names, each as what it is named: pictures as pictures, recordings as recordings. */
export async function holdsAllOf(db: Database, body: Body): Promise<boolean> {
  const rows = await listPictures(db, mediaIdsOf(body))
  const kinds = new Map(rows.map(({ id, kind }) => [id, kind]))
  let all = true
  walk(body, (node) => {
    if (node.type !== 'picture' && node.type !== 'recording') return
    const kind = kinds.get(node.attrs.mediaId)
    if (kind === undefined || (kind === 'picture') !== (node.type === 'picture')) all = false
    const poster = node.type === 'recording' ? node.attrs.poster : undefined
    if (poster && kinds.get(poster.mediaId) !== 'picture') all = false
  })
  return all
}

/** Whether the library holds a picture under an id. */
export async function holdsPicture(db: Database, id: string): Promise<boolean> {
  return (await listPictures(db, [id])).some(({ kind }) => kind === 'picture')
}
