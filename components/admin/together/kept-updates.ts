import { inKeptStore } from './kept-store'

/** Something typed on this device that the server has not confirmed. */
export type KeptUpdate = {
  key: number
  update: Uint8Array<ArrayBuffer>
  /** When it was typed, in milliseconds since 1970. */
  at: number
  /** Whether it went off at once: there was a line. */
  sent: boolean
}

export type KeptUpdates = {
  /** Writes down what was just typed: only its own few bytes. */
  add: (update: Uint8Array<ArrayBuffer>, sent: boolean) => void
  /** What is kept, in the order in which it was typed. */
  list: () => Promise<KeptUpdate[]>
  /** The server has everything up to and including this; undefined for what this page has written down so far. */
  confirm: (upTo?: number) => void
}

/**
 * Keeps what one person types in one article, apart from what others type at the same device.
 * @param onFailure the browser keeps nothing
 */
export function keepUpdates(of: string, onFailure: () => void): KeptUpdates {
  let last = 0
  const remove = async (upTo: number) => {
    const keys = await inKeptStore('update', 'readonly', (store) => store.index('of').getAllKeys(of))
    const done = keys.filter((key) => Number(key) <= upTo)
    await Promise.all(done.map((key) => inKeptStore('update', 'readwrite', (store) => store.delete(key))))
  }
  return {
    add(update, sent) {
      inKeptStore('update', 'readwrite', (store) => store.add({ of, update, at: Date.now(), sent })).then((key) => {
        last = Math.max(last, Number(key))
      }, onFailure)
    },
    list: () => inKeptStore<KeptUpdate[]>('update', 'readonly', (store) => store.index('of').getAll(of)),
    confirm(upTo = last) {
      if (upTo > 0) remove(upTo).catch(onFailure)
    },
  }
}
