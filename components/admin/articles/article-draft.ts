import { equalityDeep } from 'lib0/function'
import { SharedArticle, type SharedArticleView } from '@/components/admin/together/shared-article'
import { asOneStep, type SharedText, typedHere } from '@/components/admin/together/shared-text'
import { changeText } from '@/components/admin/together/text-change'
import type { Article, ArticleContent } from '@/lib/articles/article'
import { slugify } from '@/lib/kazakh/slug'
import { contentOfDocument, fieldsOfDocument, sharedField, sharedSettings, writeContent } from '@/lib/together/document'

/** Everything in an article but its body, which the editor shows by itself. */
type DraftFields = Omit<ArticleContent, 'body'>

/** What the screen shows of an article that is being written. */
export type DraftView = SharedArticleView & {
  content: DraftFields
  /** False while the address follows the headline. */
  addressByHand: boolean
  /** A free address, when the present one is taken. */
  slugSuggestion: string | null
}

type Options = {
  article: Article
  /** The document as it was when the page was made, in base64. */
  state: string
  me: { id: string; name: string }
  editable: boolean
  /** What to say of a text that is too large for the server. */
  tooLarge: string
}

/** After the headline was changed, so long until the address is brought after it, in milliseconds. */
const ADDRESS_MS = 300

/** An article while it is written, by one person or several. Lives as long as its page. */
export class ArticleDraft {
  readonly text: SharedText
  private readonly shared: SharedArticle
  private readonly listeners = new Set<() => void>()
  private view: DraftView
  private address: ReturnType<typeof setTimeout> | undefined

  constructor({ article, state, me, editable, tooLarge }: Options) {
    const savedAt = article.savedAt.toISOString()
    this.shared = new SharedArticle({
      articleId: article.id,
      me,
      state,
      version: article.version,
      savedAt,
      editable,
      tooLarge,
      onView: (change) => this.show(change),
      onSaved: (slugSuggestion) => this.show({ slugSuggestion }),
    })
    this.text = this.shared.text
    const content = fieldsOfDocument(this.text.doc)
    this.view = {
      content,
      addressByHand: article.firstPublishedAt !== null || !followsHeadline(content),
      slugSuggestion: null,
      saving: { kind: 'saved', at: savedAt },
      version: article.version,
      people: [],
      added: undefined,
      notKept: false,
      ended: undefined,
      readOnly: false,
    }
  }

  /** Begins to listen: to others, to the line, and to what was kept on this device. @returns what ends it */
  open(): () => void {
    const { doc } = this.text
    const parts = [sharedField(doc, 'headline'), sharedField(doc, 'standfirst'), sharedSettings(doc)]
    const read = () => this.readFields()
    for (const part of parts) part.observe(read)
    const close = this.shared.open()
    return () => {
      for (const part of parts) part.unobserve(read)
      this.follow()
      close()
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly current = (): DraftView => this.view

  /** A text of one line was written in. @param caret where the cursor stands in it now */
  write(name: 'headline' | 'standfirst', text: string, caret?: number): void {
    const { doc } = this.text
    doc.transact(() => changeText(sharedField(doc, name), text, caret), typedHere)
    if (name !== 'headline') return
    clearTimeout(this.address)
    this.address = setTimeout(this.follow, ADDRESS_MS)
  }

  /** A setting was changed. */
  change(values: Partial<Omit<DraftFields, 'headline' | 'standfirst' | 'slug'>>): void {
    this.set(values)
  }

  /** The address was written by hand; empty gives it back to the headline. */
  changeAddress(typed: string): void {
    this.show({ addressByHand: typed !== '', slugSuggestion: null })
    this.set({ slug: typed === '' ? slugify(this.view.content.headline) : typed })
  }

  /** Puts another content in place of the present one, as a change like any other: the present one stays among the revisions. */
  replace(content: ArticleContent): void {
    const { doc } = this.text
    asOneStep(this.text, () => writeContent(doc, content, typedHere))
    this.show({ addressByHand: this.view.addressByHand || !followsHeadline(content) })
  }

  /** Everything as it is at this moment. */
  content(): ArticleContent {
    return contentOfDocument(this.text.doc)
  }

  version(): number {
    return this.shared.version()
  }

  /** Has everything saved, as everybody has it now. @returns whether the server has it */
  flush(): Promise<boolean> {
    this.follow()
    return this.shared.save()
  }

  readonly retry = (): void => this.shared.retry()

  /** The person goes into a part of the article, or with null out of it. */
  readonly enter = (place: string | null): void => this.shared.enter(place)

  /** The text of an earlier visit stays, or is taken out again. */
  settleAdded(choice: 'keep' | 'take-back'): void {
    if (choice === 'take-back') this.view.added?.takeBack()
    this.show({ added: undefined })
  }

  /** The server has a newer article than this page was made with: another command of this page changed it. */
  meet(article: Article): void {
    // An address that readers have seen does not follow the headline any more.
    if (article.firstPublishedAt !== null) this.show({ addressByHand: true })
    this.shared.adopt(article.version, article.savedAt.toISOString())
  }

  private set(values: Partial<DraftFields>): void {
    const { doc } = this.text
    doc.transact(() => {
      for (const [name, value] of Object.entries(values)) sharedSettings(doc).set(name, value)
    }, typedHere)
  }

  private readFields(): void {
    const content = fieldsOfDocument(this.text.doc)
    const slugChanged = content.slug !== this.view.content.slug
    const byHand = this.view.addressByHand || (slugChanged && !followsHeadline(content) && this.address === undefined)
    this.show({ content, addressByHand: byHand })
  }

  /** Two may write the headline at once; a moment after the last letter the address is made of what they have written together. */
  private readonly follow = () => {
    clearTimeout(this.address)
    this.address = undefined
    const slug = slugify(this.view.content.headline)
    if (!this.view.addressByHand && slug !== this.view.content.slug) this.set({ slug })
  }

  private show(values: Partial<DraftView>): void {
    // Each letter is told of, and changes nothing that the screen shows beside the text.
    const next = { ...this.view, ...values }
    if (equalityDeep(next, this.view)) return
    this.view = next
    for (const listener of this.listeners) listener()
  }
}

function followsHeadline({ slug, headline }: DraftFields): boolean {
  return slug === '' || slug === slugify(headline)
}
