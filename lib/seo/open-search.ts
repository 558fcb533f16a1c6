import { escapeMarkup } from '@/lib/markup/escape-markup'
import type { Locale } from '@/lib/i18n/editions'
import { getConverter } from '@/lib/scripts/converters'
import { targetScriptOf } from '@/lib/scripts/target-script'
import { getSite } from '@/lib/settings/read'
import type { SiteView } from '@/lib/settings/site-view'

/** The description of the search in an edition and script, as an answer. */
export async function openSearchResponse(locale: Locale): Promise<Response> {
  const { url, name, tagline } = await getSite(locale.edition)
  const script = targetScriptOf(locale)
  const convert = script === undefined ? (text: string) => text : await getConverter(script)
  const description = openSearchDescription({ url, name: convert(name), tagline: convert(tagline) }, locale)
  return new Response(description, {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
}

/**
 * Tells a browser how to search an edition from its address bar (OpenSearch 1.1 description document).
 * @param site its words in the script of the locale
 */
function openSearchDescription(
  { url, name, tagline }: Pick<SiteView, 'url' | 'name' | 'tagline'>,
  { prefix, lang }: Pick<Locale, 'prefix' | 'lang'>,
): string {
  const address = escapeMarkup(url + prefix)
  // The standard allows 16 characters for the name.
  const shortName = escapeMarkup(Array.from(name).slice(0, 16).join(''))
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${shortName}</ShortName>
  <Description>${escapeMarkup(tagline === '' ? name : tagline)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${lang}</Language>
  <Url type="text/html" template="${address}/search?q={searchTerms}"/>
  <Url type="application/x-suggestions+json" template="${address}/search/suggest.json?q={searchTerms}"/>
</OpenSearchDescription>
`
}
