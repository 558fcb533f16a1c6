import { median } from './bench-row'
import { requestsPerSecond } from './load'

const seconds = 3
const rounds = 3

/** Requests a second of two addresses, asked with gzip: medians of several rounds in turns, so that what else the machine does falls on both. */
export async function inTurns(one: string, other: string): Promise<[number, number]> {
  const headers = { 'accept-encoding': 'gzip' }
  const rates: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    rates[0].push((await requestsPerSecond(one, headers, seconds)).perSecond)
    rates[1].push((await requestsPerSecond(other, headers, seconds)).perSecond)
  }
  return [median(rates[0]), median(rates[1])]
}
