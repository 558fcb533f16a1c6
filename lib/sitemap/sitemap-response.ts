/** A sitemap as an answer, or 404 where there is none of that name. */
export function sitemapResponse(xml: string | undefined): Response {
  if (xml === undefined) return new Response(null, { status: 404 })
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
