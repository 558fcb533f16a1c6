import { escapeMarkup } from '@/lib/markup/escape-markup'
import type { SiteView } from '@/lib/settings/site-view'

/** Tells a browser how to search the site from its address bar (OpenSearch 1.1 description document). */
export function openSearchDescription({ url, name, tagline }: Pick<SiteView, 'url' | 'name' | 'tagline'>): string {
  const address = escapeMarkup(url)
  // The standard allows 16 characters for the name.
  const shortName = escapeMarkup(Array.from(name).slice(0, 16).join(''))
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${shortName}</ShortName>
  <Description>${escapeMarkup(tagline === '' ? name : tagline)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>kk</Language>
  <Url type="text/html" template="${address}/search?q={searchTerms}"/>
  <Url type="application/x-suggestions+json" template="${address}/search/suggest.json?q={searchTerms}"/>
</OpenSearchDescription>
`
}
