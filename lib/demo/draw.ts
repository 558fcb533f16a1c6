import type { DemoPicture, InEachEdition } from './demo-shapes'

/** Every drawing was made for the publication, so the credit is the publication's name. */
const CREDIT = 'Қалам'

/** A drawing whose file bears its key: `river-bank` is `pictures/river-bank.svg`. */
export const drawing = (key: string, alt: InEachEdition, caption: InEachEdition): DemoPicture => ({
  key,
  file: `${key}.svg`,
  alt,
  caption,
  credit: CREDIT,
})
