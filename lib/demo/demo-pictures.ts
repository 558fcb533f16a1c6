import type { DemoPicture } from './demo-shapes'
import { picturesOfPeople } from './pictures-of-people'
import { picturesOfPlaces } from './pictures-of-places'
import { picturesOfThings } from './pictures-of-things'

/** All drawings by their key, so that a body can only name one that is there. */
export const demoPictures = {
  ...picturesOfPeople,
  ...picturesOfPlaces,
  ...picturesOfThings,
} satisfies Record<string, DemoPicture>

export type PictureKey = keyof typeof demoPictures
