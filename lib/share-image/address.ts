import { isTargetScript, type TargetScript } from '@/lib/kazakh/scripts/exceptions'

/** The size that Telegram, Facebook and X show whole. */
export const shareImageSize = { width: 1200, height: 630 } as const

/**
 * The address of an article's share image, without the site. It names the moment of the revision, so that a platform that keeps
 * images fetches a new one after the headline has changed.
 * @param article with the picture that somebody chose to stand alone, if anybody did: it bears no words, so it has no script
 * @param script of the words on it; left out for the one that the article is written in
 */
export function shareImagePath(
  article: { id: string; publishedAt: Date; found: { shareImageId: string | null } },
  script?: TargetScript,
): string {
  const name = `/share-image/${article.id}-${article.publishedAt.getTime().toString(36)}`
  if (article.found.shareImageId !== null) return `${name}.jpg`
  return `${name}${script === undefined ? '' : `-${script}`}.png`
}

const fileShape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-[0-9a-z]{1,12}(?:(?:-(latn|arab))?\.png|\.jpg)$/

/** What a share image is asked for: an article, and the script of the words. Undefined for a name that is none of ours. */
export function parseShareImageFile(file: string): { articleId: string; script: TargetScript | undefined } | undefined {
  const [, articleId, script] = fileShape.exec(file) ?? []
  return articleId === undefined ? undefined : { articleId, script: isTargetScript(script) ? script : undefined }
}
