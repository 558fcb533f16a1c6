import type { ReactNode } from 'react'
import type { EditionView } from '@/lib/settings/site-view'
import { startScript } from './start-script'

/** The sign of the site, in the page itself: a request for it would stand in the way of what is read. /favicon.ico is for others. */
const sign =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="#fbfaf6" d="M0 0h64v64H0z"/><path fill="#00606f" fill-rule="evenodd" d="M32 56 8 13h48ZM32 41l12-21H20Z"/></svg>',
  )

/**
 * The document round every page of readers. The words for ages stand on the root element, where the script finds them;
 * the line that starts the script is marked to be kept when the front takes those of the framework out. It puts a class on the
 * root element, which React, that runs only on the server here, never compares.
 */
export function ReaderDocument({ view, children }: { view: EditionView; children: ReactNode }) {
  const { locale, messages, site } = view
  return (
    <html lang={locale.lang} dir={locale.dir} data-ages={JSON.stringify(messages.ages)}>
      <body>
        {/* React puts these into the head. */}
        <link rel="icon" type="image/svg+xml" sizes="any" href={sign} />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={`${locale.prefix}/opensearch.xml`}
          title={`${site.name}: ${messages.search}`}
        />
        <script data-keep="" dangerouslySetInnerHTML={{ __html: startScript }} />
        {children}
      </body>
    </html>
  )
}
