import { decodeStateVector, parseUpdateMeta } from 'yjs'

/** What the server does not have for certain yet: how far it must get with each writer until everything of this device is there. */
export class OwedText {
  private readonly clocks = new Map<number, number>()

  get isEmpty(): boolean {
    return this.clocks.size === 0
  }

  add(client: number, clock: number): void {
    this.clocks.set(client, Math.max(clock, this.clocks.get(client) ?? 0))
  }

  addUpdate(update: Uint8Array): void {
    for (const [client, clock] of parseUpdateMeta(update).to) this.add(client, clock)
  }

  /** The server has got as far as this state vector. @returns whether nothing is owed any more */
  settle(vector: Uint8Array): boolean {
    const theirs = decodeStateVector(vector)
    for (const [client, clock] of this.clocks) if ((theirs.get(client) ?? 0) >= clock) this.clocks.delete(client)
    return this.isEmpty
  }
}
