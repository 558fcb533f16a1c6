import { type Edition, isEdition } from './editions'

/** The language of ours that stands first in an `Accept-Language` header (RFC 9110, 12.5.4), or Kazakh. */
export function preferredLanguage(header: string): Edition {
  const wanted = header
    .split(',')
    .map((part, position) => {
      const [range = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean)
      return {
        language: range.slice(0, 2).toLowerCase(),
        quality: quality === undefined ? 1 : Number(quality),
        position,
      }
    })
    .sort((a, b) => b.quality - a.quality || a.position - b.position)
  return wanted.map(({ language }) => language).find(isEdition) ?? 'kk'
}
