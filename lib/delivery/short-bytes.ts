import { renderScope } from '@/lib/cache/render-scope'

/**
 * Makes what Next.js does with a rendered page cheaper: it measures the page for a limit that concerns `fetch` alone, by writing all of it
 * as JSON, in which each byte of a `Buffer` is a number of a list. Inside a render, where nothing else writes bytes as JSON, they are told
 * by their number; everywhere else they stay what Node.js makes of them.
 */
export function tellBytesShortly(): void {
  const whole = Buffer.prototype.toJSON
  Buffer.prototype.toJSON = function toJSON(this: Buffer) {
    return renderScope().getStore() === undefined ? whole.call(this) : { type: 'Buffer', data: [this.byteLength] }
  }
}
