import type { BulletList, ListItem, OrderedList, Paragraph } from '@/lib/body/body'
import type { Locale } from '@/lib/i18n/editions'
import { InlineText } from './InlineText'

export type TextBlock = Paragraph | BulletList | OrderedList

type Props = { blocks: readonly TextBlock[]; locale: Locale }

/** Paragraphs and lists: what may stand in a quotation, a fact box and the cell of a table too. */
export function TextBlocks({ blocks, locale }: Props) {
  return blocks.map((block, index) => {
    switch (block.type) {
      case 'paragraph':
        return (
          <p key={index}>
            <InlineText content={block.content} locale={locale} />
          </p>
        )
      case 'bulletList':
        return (
          <ul key={index}>
            <ListItems items={block.content} locale={locale} />
          </ul>
        )
      case 'orderedList':
        return (
          <ol key={index} start={block.attrs?.start}>
            <ListItems items={block.content} locale={locale} />
          </ol>
        )
    }
  })
}

function ListItems({ items, locale }: { items: readonly ListItem[]; locale: Locale }) {
  return items.map((item, index) => (
    <li key={index}>
      <TextBlocks blocks={item.content} locale={locale} />
    </li>
  ))
}
