import { v5 } from 'uuid'
import type { Body, Block } from '@/lib/body/body'
import { readingMinutes } from '@/lib/body/read-body'
import { slugify } from '@/lib/kazakh/slug'
import { mixSeeds, type Random, seededRandom } from './random'
import { type SeedSection, seedSections } from './seed-sections'
import {
  angles,
  generalSentences,
  givenNames,
  months,
  places,
  roles,
  subheadings,
  surnames,
  weekdays,
} from './seed-words'

/** A made-up article. Sections, tags and authors go by name; the loader knows their ids. */
export type SeedArticle = {
  id: string
  revisionId: string
  section: SeedSection
  slug: string
  headline: string
  standfirst: string
  body: Body
  authors: readonly string[]
  tags: readonly string[]
  publishedAt: Date
  readingMinutes: number
}

/** Ids of made-up things are made from their names, so that the same call makes the same things. */
const namespace = 'b0b3f7a4-5f5e-5c0e-9d8d-6a7a0f1c2e3d'
const day = 86_400_000
/** How far back the dates reach. */
const spread = 8 * 365 * day

export function seedId(name: string): string {
  return v5(name, namespace)
}

/** The bylines of made-up articles. */
export const seedAuthors: readonly string[] = givenNames.flatMap((given, index) =>
  [0, 5].map((step) => `${given} ${surnames[(index + step) % surnames.length]}`),
)

/**
 * Makes up the article with this number. It depends on its number and the seed alone, so that more can be added later.
 * @param before dates count back from here, denser towards it
 */
export function composeArticle(seed: number, number: number, before: Date): SeedArticle {
  const random = seededRandom(mixSeeds(seed, number))
  const section = random.pick(seedSections)
  const event = `${random.pick(places)} ${random.pick(section.events)}`
  const headline = random.fraction() < 0.5 ? event : `${event}: ${random.pick(angles)}`
  const standfirst = paragraphText(random, section, 2)
  const body = composeBody(random, section, event)
  const name = seed === 1 ? `${number}` : `${seed}-${number}`
  return {
    id: seedId(`article:${name}`),
    revisionId: seedId(`revision:${name}`),
    section,
    // Many events are alike, so every slug carries the number of its article.
    slug: `${slugify(headline).slice(0, 60).replace(/-$/, '')}-${name}`,
    headline,
    standfirst,
    body,
    authors: random.some(seedAuthors, random.fraction() < 0.85 ? 1 : 2),
    tags: random.some(section.tags, random.whole(1, 3)),
    publishedAt: new Date(Math.floor(before.getTime() - spread * random.fraction() ** 1.5) - number),
    readingMinutes: readingMinutes(body),
  }
}

function composeBody(random: Random, section: SeedSection, event: string): Body {
  const lead = paragraph(`${random.pick(weekdays)} ${event}. ${paragraphText(random, section, 2)}`)
  const blocks: Block[] = [lead]
  const parts = random.whole(1, 2)
  for (let part = 0; part < parts; part++) {
    blocks.push(paragraph(paragraphText(random, section, random.whole(2, 4))))
    const heading = random.pick(subheadings)
    blocks.push({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: heading }] })
    blocks.push(paragraph(paragraphText(random, section, random.whole(2, 4))))
  }
  return { type: 'doc', content: blocks }
}

function paragraph(text: string): Block {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}

function paragraphText(random: Random, section: SeedSection, sentences: number): string {
  return random
    .some([...section.sentences, ...generalSentences], sentences)
    .map((sentence) => fill(sentence, random))
    .join(' ')
}

function fill(sentence: string, random: Random): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (slot, kind: string) => {
    switch (kind) {
      case 'number':
        return String(random.whole(12, 480))
      case 'percent':
        return String(random.whole(3, 38))
      case 'month':
        return random.pick(months)
      case 'weekday':
        return random.pick(weekdays)
      case 'role':
        return random.pick(roles)
      case 'person':
        return `${random.pick(givenNames)} ${random.pick(surnames)}`
      default:
        throw new Error(`No words for ${slot}`)
    }
  })
}
