import type { ReactNode } from 'react'
import type { Inline, Mark } from '@/lib/body/body'
import { isSafeHref } from '@/lib/body/link-address'
import type { Locale } from '@/lib/i18n/editions'

type Props = { content: readonly Inline[] | undefined; locale: Locale }

/** Words with their marks. */
export function InlineText({ content = [], locale }: Props) {
  return content.map((inline, index) =>
    inline.type === 'hardBreak' ? (
      <br key={index} />
    ) : (
      <Marked key={index} text={inline.text} marks={inline.marks} locale={locale} />
    ),
  )
}

function Marked({ text, marks = [], locale }: { text: string; marks?: readonly Mark[] | undefined; locale: Locale }) {
  return marks.reduceRight<ReactNode>((inside, mark) => {
    switch (mark.type) {
      case 'bold':
        return <strong>{inside}</strong>
      case 'italic':
        return <em>{inside}</em>
      case 'link':
        // A body is checked when it is written; an address that would run as script is refused here once more.
        return isSafeHref(mark.attrs.href) ? <a href={hrefIn(locale, mark.attrs.href)}>{inside}</a> : inside
      case 'verbatim':
        return <span translate="no">{inside}</span>
    }
  }, text)
}

/** In Latin and Arabic script a link to another page of the Kazakh edition stays in the same script. */
function hrefIn(locale: Locale, href: string): string {
  const converted = locale.edition === 'kk' && locale.prefix !== ''
  return converted && href.startsWith('/') && !/^\/(ru|en|latn|arab|media)(\/|$)/.test(href)
    ? `${locale.prefix}${href}`
    : href
}
