import { inKeptStore, takeOut } from './kept-store'

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
  /** Writes down what was just typed: only its own few bytes. @param number of the change */
  add: (number: number, update: Uint8Array<ArrayBuffer>, sent: boolean) => void
  /** What is kept, in the order in which it was typed. */
  list: () => Promise<KeptUpdate[]>
  /** What an earlier visit, or another tab, has written down is a change of this page from now on. */
  adopt: (number: number, kept: readonly KeptUpdate[]) => void
  /** The server has every change up to this number. */
  confirm: (upTo: number) => void
}

/**
 * Keeps what one person types in one article, apart from what others type at the same device.
 * @param onFailure the browser keeps nothing
 */
export function keepUpdates(of: string, onFailure: () => void): KeptUpdates {
  /** Another tab may keep changes of the same person in the same article: each page takes out only its own. */
  let own: { number: number; keys: Promise<IDBValidKey[]> }[] = []
  return {
    add(number, update, sent) {
      const key = inKeptStore('update', 'readwrite', (store) => store.add({ of, update, at: Date.now(), sent }))
      const keys = key.then(
        (made) => [made],
        () => {
          onFailure()
          return []
        },
      )
      own.push({ number, keys })
    },
    list: () => inKeptStore<KeptUpdate[]>('update', 'readonly', (store) => store.index('of').getAll(of)),
    adopt(number, kept) {
      own.push({ number, keys: Promise.resolve(kept.map(({ key }) => key)) })
    },
    confirm(upTo) {
      const done = own.filter(({ number }) => number <= upTo)
      own = own.filter(({ number }) => number > upTo)
      if (done.length === 0) return
      void Promise.all(done.map(({ keys }) => keys))
        .then((keys) => takeOut(keys.flat()))
        .catch(onFailure)
    },
  }
}
