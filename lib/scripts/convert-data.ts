import type { Converter } from '@/lib/kazakh/scripts/convert'
import type { TargetScript } from '@/lib/kazakh/scripts/exceptions'

/** BCP 47 tags of Kazakh in the scripts that are made from the Cyrillic one. */
export const languageTags = { latn: 'kk-Latn', arab: 'kk-Arab' } as const satisfies Record<TargetScript, string>

/**
 * Converts the texts in JSON, such as JSON-LD; what is not JSON stays as it is. `<` is escaped, so that it may stand in a script element.
 */
export function convertJson(json: string, script: TargetScript, convert: Converter): string {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return json
    throw error
  }
  return JSON.stringify(convertData(data, script, convert)).replaceAll('<', String.raw`\u003c`)
}

/**
 * A text is a string with Cyrillic letters in it, so that
 * addresses, dates, numbers and keywords stay; the language of what is described (`inLanguage`, `language`) becomes that of the script.
 */
function convertData(data: unknown, script: TargetScript, convert: Converter): unknown {
  if (typeof data === 'string') return /[\u0400-\u052F]/.test(data) ? convert(data) : data
  if (Array.isArray(data)) return data.map((entry) => convertData(entry, script, convert))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      isLanguageKey(key) && value === 'kk' ? languageTags[script] : convertData(value, script, convert),
    ]),
  )
}

function isLanguageKey(key: string): boolean {
  return key === 'inLanguage' || key === 'language'
}
