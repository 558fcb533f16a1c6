/** The size that Telegram, Facebook and X show whole. */
export const shareImageSize = { width: 1200, height: 630 } as const

/**
 * The address of an article's share image, without the site. It names the moment of the revision, so that a platform that keeps
 * images fetches a new one after the headline has changed.
 */
export function shareImagePath(article: { id: string; publishedAt: Date }): string {
  return `/share-image/${article.id}-${article.publishedAt.getTime().toString(36)}.png`
}

const fileShape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-[0-9a-z]{1,12}\.png$/

/** The article that a share image is asked for, or undefined for a name that is none of ours. */
export function articleOfShareImage(file: string): string | undefined {
  return fileShape.exec(file)?.[1]
}
