/**
 * Writes a finished Kazakh document in another script. It is done once, on what is about to be sent, and not in the components,
 * so that no text can be forgotten. Only the bytes of texts are replaced: every tag, and every attribute that is not read by
 * people, stays as it was.
 */
import { Tokenizer } from 'htmlparser2'
import type { Converter } from '@/lib/kazakh/scripts/convert'
import type { TargetScript } from '@/lib/kazakh/scripts/exceptions'
import { escapeMarkup } from '@/lib/markup/escape-markup'
import { convertJson, languageTags } from './convert-data'
import { isInlineElement, isTypographicElement, isVerbatimElement, isVoidElement, readingOf } from './read-by-people'
import { convertRun } from './text-run'

/**
 * @param html a document or a part of one, in Cyrillic
 * @param convert made by `createConverter` for the same script
 * @returns the same markup with its texts in the script. Elements with `translate="no"` or in another language keep theirs.
 */
export function convertDocument(html: string, script: TargetScript, convert: Converter): string {
  const reader = new DocumentReader(html, script, convert)
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader)
  tokenizer.write(html)
  tokenizer.end()
  return reader.written()
}

type Span = { start: number; end: number }
type Attribute = Span & { name: string; value: string }
type Element = { name: string; stays: boolean }
type Edit = Span & { text: string }

/** Stands in a run for a passage that stays, so that what touches it is not taken for the same word. */
const PASSAGE = '\uFFFC'

function nothingBetween() {
  return { opened: false, closed: false, separate: false, interrupted: false }
}

/** Takes the tokens of a document in their order and notes what is to be replaced. */
class DocumentReader {
  readonly #html: string
  readonly #script: TargetScript
  readonly #convert: Converter
  readonly #edits: Edit[] = []
  readonly #open: Element[] = []
  /** Pieces of the run under way; one without an end is a passage that stays. */
  #run: { start: number; end: number | undefined; text: string }[] = []
  /** What stands between the last piece and here. */
  #between = nothingBetween()
  #tag = { name: '', start: 0 }
  #attributes: Attribute[] = []
  #attributeName: Span = { start: 0, end: 0 }
  #attributeValue = ''

  constructor(html: string, script: TargetScript, convert: Converter) {
    this.#html = html
    this.#script = script
    this.#convert = convert
  }

  /** The document with everything replaced. */
  written(): string {
    this.#endRun()
    this.#edits.sort((a, b) => a.start - b.start)
    let written = ''
    let end = 0
    for (const edit of this.#edits) {
      written += this.#html.slice(end, edit.start) + edit.text
      end = edit.end
    }
    return written + this.#html.slice(end)
  }

  ontext(start: number, end: number): void {
    const element = this.#open.at(-1)
    if (element?.name === 'script') return this.#convertScript(start, end)
    this.#takeText(start, end, this.#html.slice(start, end))
  }

  ontextentity(codepoint: number, end: number): void {
    // The tokenizer says where an entity ends; it begins where the text before it ended, which is at its ampersand.
    this.#takeText(this.#html.lastIndexOf('&', end - 1), end, String.fromCodePoint(codepoint))
  }

  onopentagname(start: number, end: number): void {
    this.#tag = { name: this.#html.slice(start, end).toLowerCase(), start }
    this.#attributes = []
  }

  onattribname(start: number, end: number): void {
    this.#attributeName = { start, end }
    this.#attributeValue = ''
  }

  onattribdata(start: number, end: number): void {
    this.#attributeValue += this.#html.slice(start, end)
  }

  onattribentity(codepoint: number): void {
    this.#attributeValue += String.fromCodePoint(codepoint)
  }

  onattribend(_quote: unknown, end: number): void {
    const { start, end: nameEnd } = this.#attributeName
    const name = this.#html.slice(start, nameEnd).toLowerCase()
    this.#attributes.push({ name, value: this.#attributeValue, start: nameEnd, end: Math.max(end, nameEnd) })
  }

  onopentagend(): void {
    this.#openElement(isVoidElement(this.#tag.name))
  }

  onselfclosingtag(): void {
    const foreign = this.#open.some(({ name }) => name === 'svg' || name === 'math') || this.#tag.name === 'svg'
    this.#openElement(foreign || isVoidElement(this.#tag.name))
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase()
    const place = this.#open.findLastIndex((element) => element.name === name)
    if (place !== -1) this.#open.length = place
    this.#pass(name, 'closed')
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  isInForeignContext(): boolean {
    return this.#open.some(({ name }) => name === 'svg' || name === 'math')
  }

  #openElement(isEmpty: boolean): void {
    const { name } = this.#tag
    const attributes = new Map(this.#attributes.map((attribute) => [attribute.name, attribute.value]))
    const stays = this.#staysByAttribute(attributes, this.#open.at(-1)?.stays ?? false)
    if (!stays) this.#convertAttributes(attributes)
    this.#pass(name, 'opened')
    if (!isEmpty) this.#open.push({ name, stays: stays || isVerbatimElement(name) })
  }

  /** The nearest word on it holds: a Kazakh quotation inside a Russian one is converted. */
  #staysByAttribute(attributes: ReadonlyMap<string, string>, inherited: boolean): boolean {
    const translate = attributes.get('translate')
    if (translate === 'no') return true
    const lang = attributes.get('lang')
    if (lang !== undefined && lang !== '') return lang !== 'kk' && lang !== languageTags[this.#script]
    return translate === 'yes' || translate === '' ? false : inherited
  }

  #convertAttributes(values: ReadonlyMap<string, string>): void {
    for (const attribute of this.#attributes) {
      const text = this.#convertedValue(attribute, values)
      if (text === undefined || text === attribute.value) continue
      this.#edits.push({ start: attribute.start, end: attribute.end, text: `="${escapeMarkup(text)}"` })
    }
  }

  #convertedValue({ name, value }: Attribute, values: ReadonlyMap<string, string>): string | undefined {
    if (name === 'lang' && value === 'kk') return languageTags[this.#script]
    if (name === 'dir' && this.#tag.name === 'html') return this.#script === 'arab' ? 'rtl' : 'ltr'
    switch (readingOf(this.#tag.name, name, values)) {
      case 'text':
        return this.#convert(value)
      case 'data':
        return convertJson(value, this.#script, this.#convert)
      case 'machine':
        return undefined
    }
  }

  /** Of scripts only structured data speaks to people; it says so on its element. */
  #convertScript(start: number, end: number): void {
    if (!this.#attributes.some(({ name, value }) => name === 'type' && value === 'application/ld+json')) return
    this.#edits.push({ start, end, text: convertJson(this.#html.slice(start, end), this.#script, this.#convert) })
  }

  #takeText(start: number, end: number, text: string): void {
    const { opened, closed, separate, interrupted } = this.#between
    // Neighbours such as the links of a menu have no space between them and are not one word.
    if (interrupted || (opened && closed && separate)) this.#endRun()
    this.#between = nothingBetween()
    const last = this.#run.at(-1)
    if (this.#open.at(-1)?.stays === true) this.#run.push({ start, end: undefined, text: PASSAGE })
    // Text goes on behind an entity, and an entity may stand for two characters.
    else if (last?.end === start || last?.end === end) Object.assign(last, { end, text: last.text + text })
    else this.#run.push({ start, end, text })
  }

  /** A tag between two texts: whether the run goes on behind it. */
  #pass(name: string, way: 'opened' | 'closed'): void {
    this.#between[way] = true
    if (!isInlineElement(name)) this.#between.interrupted = true
    if (!isTypographicElement(name)) this.#between.separate = true
  }

  #endRun(): void {
    const run = this.#run
    this.#run = []
    if (!run.some(({ end, text }) => end !== undefined && /\S/.test(text))) return
    const converted = convertRun(
      run.map(({ text }) => text),
      this.#convert,
    )
    run.forEach(({ start, end, text }, index) => {
      const target = converted[index] ?? text
      if (end !== undefined && target !== text) this.#edits.push({ start, end, text: escapeMarkup(target) })
    })
  }
}
