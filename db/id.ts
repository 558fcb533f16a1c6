import { v7 } from 'uuid'

/** A new UUIDv7: ids made later sort after ids made before, so that the newest rows lie together in an index. */
export function newId(): string {
  return v7()
}
