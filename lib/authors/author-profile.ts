import type { AuthorLink, PictureView } from '@/lib/articles/published-article'

/** An author as readers meet them. */
export type AuthorProfile = AuthorLink & {
  /** Empty where nobody has written one in this edition. */
  biography: string
  photo: PictureView | null
}
