import type { Block, Body } from '@/lib/body/body'
import type { BodyContext } from './body-context'
import { BodyGallery, BodyPicture } from './BodyPicture'
import { BodyRecording } from './BodyRecording'
import { BodyTable } from './BodyTable'
import { EmbedCard } from './EmbedCard'
import { InlineText } from './InlineText'
import { TextBlocks } from './TextBlocks'

type Props = BodyContext & {
  body: Body
  /** True for an article: the tumar stands after its last words. */
  closing?: boolean
}

/** The text of an article or a fixed page. */
export function ArticleBody({ body, closing = false, ...context }: Props) {
  return (
    <div className={closing ? 'prose closing' : 'prose'}>
      {body.content.map((block, index) => (
        <BlockElement key={index} block={block} {...context} />
      ))}
    </div>
  )
}

/** The one place that knows what every kind of block looks like. */
function BlockElement({ block, ...context }: BodyContext & { block: Block }) {
  const { locale, messages } = context.view
  switch (block.type) {
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
      return <TextBlocks blocks={[block]} locale={locale} />
    case 'heading': {
      const Heading = `h${block.attrs.level}` as const
      return (
        <Heading>
          <InlineText content={block.content} locale={locale} />
        </Heading>
      )
    }
    case 'blockquote':
      return (
        <blockquote>
          <TextBlocks blocks={block.content} locale={locale} />
        </blockquote>
      )
    case 'pullQuote':
      return (
        <figure className="pull">
          <blockquote>
            <p>
              <InlineText content={block.content} locale={locale} />
            </p>
          </blockquote>
          {block.attrs.attribution !== '' && <figcaption>{block.attrs.attribution}</figcaption>}
        </figure>
      )
    case 'picture':
      return <BodyPicture picture={block} {...context} />
    case 'gallery':
      return <BodyGallery gallery={block} {...context} />
    case 'recording':
      return <BodyRecording recording={block} {...context} />
    case 'table':
      return <BodyTable table={block} view={context.view} />
    case 'horizontalRule':
      return <hr />
    case 'embed':
      return <EmbedCard embed={block} messages={messages} />
    case 'factBox':
      return (
        <aside className="fact" aria-label={block.attrs.title || messages.facts}>
          {block.attrs.title !== '' && <p className="fact-title">{block.attrs.title}</p>}
          <TextBlocks blocks={block.content} locale={locale} />
        </aside>
      )
  }
}
