import { jsonLdText } from '@/lib/seo/json-ld'

/** Data for search engines. It is no script: browsers do not run it. */
export function StructuredData({ data }: { data: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdText(data) }} />
}
