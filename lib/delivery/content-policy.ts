import { createHash } from 'node:crypto'
import { playerHosts } from '@/lib/body/player-address'

type Inline = {
  /** Texts of the inline scripts that run. */
  scripts: readonly string[]
  styles: readonly string[]
  /** Values of style attributes. */
  attributes: readonly string[]
  /** True when the page loads a script file of this site. */
  ownFile: boolean
}

/** The Content-Security-Policy of a page: what stands in it by hash, files of this site, and nothing else. */
export function contentPolicy({ scripts, styles, attributes, ownFile }: Inline): string {
  return [
    `default-src 'none'`,
    `script-src ${[...(ownFile ? [`'self'`] : []), ...hashes(scripts)].join(' ') || `'none'`}`,
    `style-src ${[`'self'`, ...hashes(styles)].join(' ')}`,
    ...(attributes.length === 0 ? [] : [`style-src-attr 'unsafe-hashes' ${hashes(attributes).join(' ')}`]),
    `img-src 'self' data:`,
    `media-src 'self'`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `frame-src ${playerHosts.join(' ')}`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'self'`,
  ].join('; ')
}

/**
 * For the newsroom, which is an application: only scripts that the server itself wrote, known by a number made for this one answer.
 * Editors position things by style attributes; pictures are shown before they are sent.
 */
export function newsroomPolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `media-src 'self' blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `frame-src 'self' ${playerHosts.join(' ')}`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'self'`,
  ].join('; ')
}

/** For feeds, sitemaps and other texts: a style sheet of this site, and pictures. */
export const textPolicy = [
  `default-src 'none'`,
  `style-src 'self'`,
  `img-src 'self' https:`,
  `font-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

/** For files that people put in: a picture must never be a program. */
export const mediaPolicy = `default-src 'none'; style-src 'unsafe-inline'; sandbox`

function hashes(texts: readonly string[]): string[] {
  return [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
}
