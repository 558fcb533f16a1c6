import { findLocale } from '@/lib/i18n/editions'
import { convertDocument } from '@/lib/scripts/convert-document'
import { getConverter } from '@/lib/scripts/converters'
import { targetScriptOf } from '@/lib/scripts/target-script'
import { localeOfPath } from './address'

/**
 * What writes the documents of an address in its script: a Kazakh page is rendered in Cyrillic under every address.
 * @param key of a page; the pages of failures go by their inner name, which begins with the segment of the locale.
 */
export async function documentScript(key: string): Promise<((html: string) => string) | undefined> {
  const script = targetScriptOf(findLocale(key.split('/')[1] ?? '') ?? localeOfPath(key))
  if (script === undefined) return undefined
  const convert = await getConverter(script)
  return (html) => convertDocument(html, script, convert)
}
