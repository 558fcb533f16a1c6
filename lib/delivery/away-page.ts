import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Edition } from '@/lib/i18n/editions'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'

const style = `:root{color-scheme:light dark}body{margin:0;min-height:100dvh;display:grid;place-content:center;padding:1.5rem;
background:light-dark(#fbfaf6,#15161a);color:light-dark(#15171b,#ece8df);font:1.0625rem/1.5 system-ui,sans-serif}
h1{font:650 1.75rem/1.2 Georgia,serif;margin:0 0 .75rem}p{margin:0 0 1.5rem;max-width:34rem}a{color:light-dark(#00606f,#6cc5d0)}`
const styleHash = createHash('sha256').update(style).digest('base64')

/**
 * Answers 503 for the newsroom while the database is away. The page stands by itself: with no database there is no session, no
 * setting and nothing else to draw on.
 */
export function writeAwayPage(response: ServerResponse, language: Edition, retryAfterSeconds: number): void {
  const { awayTitle, awayText, tryAgain } = newsroomMessages(language)
  response.writeHead(503, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'`,
    'Cache-Control': 'no-store',
    'Retry-After': String(retryAfterSeconds),
  })
  response.end(`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${awayTitle}</title><style>${style}</style></head>
<body><main><h1>${awayTitle}</h1><p>${awayText}</p><p><a href="">${tryAgain}</a></p></main></body>
</html>
`)
}
