import { median } from './bench-row'
import { requestsPerSecond } from './load'

const seconds = 2
const rounds = 7

export type Comparison = {
  /** The median of the rounds' ratios: what else the machine does in a round falls on both of its halves. */
  ratio: number
  /** Medians, requests a second. */
  one: number
  other: number
}

/** Asks two addresses with gzip, in turns. */
export async function inTurns(one: string, other: string): Promise<Comparison> {
  const headers = { 'accept-encoding': 'gzip' }
  const rates: { one: number; other: number }[] = []
  await requestsPerSecond(one, headers, 1)
  await requestsPerSecond(other, headers, 1)
  for (let round = 0; round < rounds; round++) {
    const { perSecond: first } = await requestsPerSecond(one, headers, seconds)
    rates.push({ one: first, other: (await requestsPerSecond(other, headers, seconds)).perSecond })
  }
  return {
    ratio: median(rates.map((rate) => rate.one / rate.other)),
    one: median(rates.map((rate) => rate.one)),
    other: median(rates.map((rate) => rate.other)),
  }
}
