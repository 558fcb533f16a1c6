import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'
import { PHASE_PRODUCTION_BUILD } from 'next/constants'

/** Public addresses carry a prefix, the application has a segment for each edition and script. */
const rewrites = async () => ({
  beforeFiles: [
    { source: '/latn/:path*', destination: '/kk-latn/:path*' },
    { source: '/arab/:path*', destination: '/kk-arab/:path*' },
    { source: '/', destination: '/kk' },
    {
      source: '/:path((?!kk|kk-latn|kk-arab|ru|en|admin|api|health|media|_next)[^/]+)/:rest*',
      destination: '/kk/:path/:rest*',
    },
  ],
  afterFiles: [],
  fallback: [],
})

export default function config(phase: string): NextConfig {
  const building = phase === PHASE_PRODUCTION_BUILD
  return {
    distDir: process.env.QALAM_BUILD_DIR ?? '.next',
    cacheComponents: true,
    partialPrefetching: true,
    typedRoutes: true,
    poweredByHeader: false,
    compress: false,
    reactStrictMode: true,
    experimental: { inlineCss: true },
    // `npm test` checks the types of the whole tree; a build on a user's machine need not do it again.
    typescript: { ignoreBuildErrors: true },
    serverExternalPackages: ['pg', 'sharp'],
    cacheLife: {
      // Pages and data live until something they depend on changes; the times are the safety net below that.
      reader: { stale: 300, revalidate: 3600, expire: 86_400 },
    },
    rewrites,
    ...(building ? {} : { cacheHandler: fileURLToPath(new URL('./lib/delivery/cache-handler.ts', import.meta.url)) }),
  }
}
