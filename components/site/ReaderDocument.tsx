import type { ReactNode } from 'react'
import type { EditionView } from '@/lib/settings/site-view'

/**
 * The document round every page of readers. The words for ages stand on the root element, where the script finds them;
 * the script is marked to be kept when the front takes those of the framework out.
 */
export function ReaderDocument({ view, children }: { view: EditionView; children: ReactNode }) {
  const { locale, messages, site } = view
  return (
    <html lang={locale.lang} dir={locale.dir} data-ages={JSON.stringify(messages.ages)}>
      <body>
        {/* React puts it into the head. */}
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={`${locale.prefix}/opensearch.xml`}
          title={`${site.name}: ${messages.search}`}
        />
        {children}
        <script src="/reader.js" type="module" defer data-keep="" />
      </body>
    </html>
  )
}
