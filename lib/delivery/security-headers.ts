/**
 * Headers of every answer.
 * @param siteUrl the public address of the site: HSTS is promised only when it is https.
 */
export function securityHeaders(siteUrl: string): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(siteUrl.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}

/**
 * Headers of what is the same for every reader. A page that asks for an opener's room of its own makes the browser begin a new process
 * when the answer is there already, a third of the time to its first paint; and there is nothing to protect, for a reader page knows
 * nobody. An opener of it that goes on to the newsroom loses it there.
 */
export function readerHeaders(siteUrl: string): Record<string, string> {
  return { ...securityHeaders(siteUrl), 'Cross-Origin-Opener-Policy': 'unsafe-none' }
}
