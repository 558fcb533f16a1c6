import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'
import { PHASE_PRODUCTION_BUILD } from 'next/constants'
import { wholeDocumentMark } from './lib/delivery/whole-document'

/** First words of addresses that are not below an edition; every other first word is a section or a kind of reader page. */
const ownRoots = [
  'kk',
  'kk-latn',
  'kk-arab',
  'ru',
  'en',
  'admin',
  'api',
  'health',
  'preview',
  'media',
  'share-image',
  'fonts',
  'sitemap',
]

/**
 * Public addresses carry a prefix, the application has a segment for each edition and script. A name with a dot at the top is a file
 * of the whole site (robots.txt, sitemap.xml, what lies in `public/`), but for the feeds, which belong to an edition.
 */
const rewrites = async () => ({
  beforeFiles: [
    { source: '/latn/:path*', destination: '/kk-latn/:path*' },
    { source: '/arab/:path*', destination: '/kk-arab/:path*' },
    { source: '/', destination: '/kk' },
    { source: '/:file(feed\\.xml|atom\\.xml|feed\\.json)', destination: '/kk/:file' },
    {
      source: `/:path((?!(?:${ownRoots.join('|')})(?:/|$)|_next/|\\.well-known/|[^/]+\\.[a-z0-9]+$).+)`,
      destination: '/kk/:path',
    },
  ],
  afterFiles: [],
  fallback: [],
})

const beside = (file: string) => fileURLToPath(new URL(file, import.meta.url))

export default function config(phase: string): NextConfig {
  const building = phase === PHASE_PRODUCTION_BUILD
  // The benchmark compares with what Next.js does by itself.
  const plain = process.env.QALAM_PLAIN_NEXT !== undefined
  return {
    distDir: process.env.QALAM_BUILD_DIR ?? '.next',
    typedRoutes: true,
    poweredByHeader: false,
    compress: plain,
    reactStrictMode: true,
    experimental: {
      // Pages are made in one pass; `cacheComponents` would render each four times over (docs/decisions/0011).
      useCache: true,
      authInterrupts: true,
      // Node.js would hold the maps of all server code in memory, and every route of the newsroom, before anybody asked for one (0013).
      turbopackSourceMaps: false,
      preloadEntriesOnStart: false,
    },
    // A document of the newsroom is rendered as a whole, so that 403, 404 and redirects are true statuses; the front marks its requests.
    // (Next.js knows such requests from the user agents of bots only. Readers' pages are complete for everybody, bots too.)
    htmlLimitedBots: wholeDocumentMark,
    // `npm test` checks the types of the whole tree; a build on a user's machine need not do it again.
    typescript: { ignoreBuildErrors: true },
    // Yjs has to be one in a process: the pages make documents with the one that the front carries them with.
    serverExternalPackages: ['pg', 'sharp', 'yjs', 'y-protocols'],
    cacheLife: {
      // Pages and data live until something they depend on changes; the times are the safety net below that.
      reader: { stale: 300, revalidate: 3600, expire: 86_400 },
    },
    rewrites,
    // Nothing that was made during the build is served, so the build keeps Next's own handlers.
    ...(building || plain
      ? {}
      : {
          cacheHandler: beside('./lib/cache/page-tags-handler.ts'),
          cacheHandlers: { default: beside('./lib/cache/data-cache-handler.ts') },
        }),
  }
}
