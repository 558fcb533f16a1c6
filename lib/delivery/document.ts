import { contentPolicy } from './content-policy'
import { noPageFiles, type PageFiles } from './page-files'

/** A page as readers get it, with the policy that allows exactly what stands in it. */
export type Document = { html: string; policy: string }

/** The framework left a hole in the page that only its client runtime could fill. */
export class IncompleteDocument extends Error {
  override readonly name = 'IncompleteDocument'
}

const element = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g
const scriptPreload =
  /<link\b(?=[^>]*\brel="(?:modulepreload|preload)")(?=[^>]*(?:\bas="script"|rel="modulepreload"))[^>]*>/g
/** What React leaves between texts and around boundaries for its client. `<!--$?-->` and `<!--$!-->` stand for content that is not there. */
const marker = /<!--(?:\/?[$&]| )?-->/g
const hole = /<!--\$[?!]-->/
const styleAttribute = /\sstyle="([^"]*)"/g
const styleSheetLink = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"?]*)[^"]*"[^>]*>/g
/** The one script of ours that stands in the page, marked by the component that writes it, and the file that it loads. */
const keepMark = /\sdata-keep=""/
const importedScript = /\bimport\("([^"]*)"\)/g
const stylePreload = /<link\b(?=[^>]*\brel="preload")(?=[^>]*\bas="style")[^>]*>/g

/**
 * Makes a document of what Next.js rendered: its scripts, their preloads and its inline payload go, because readers run no application;
 * JSON-LD, speculation rules and the line that starts our own script stay. Style sheets that are known are put into the page, and
 * that line names the script by the address that stands for its present bytes.
 * @throws IncompleteDocument when content is missing that a script would have put in.
 */
export function toDocument(rendered: string, files: PageFiles = noPageFiles): Document {
  const scripts: string[] = []
  const styles: string[] = []
  const attributes = new Set<string>()
  let ownFile = false
  const clean = (markup: string): string => {
    if (hole.test(markup)) throw new IncompleteDocument('The page waits for a script to fill a <Suspense> boundary.')
    const text = markup
      .replace(scriptPreload, '')
      .replace(stylePreload, '')
      .replace(marker, '')
      .replace(styleSheetLink, (link, address: string) => {
        const sheet = files.styles.get(address)
        if (sheet === undefined) return link
        styles.push(sheet)
        return `<style>${sheet}</style>`
      })
    for (const [, value] of text.matchAll(styleAttribute)) if (value !== undefined) attributes.add(decoded(value))
    return text
  }

  let html = ''
  let end = 0
  for (const match of rendered.matchAll(element)) {
    const [whole, name, attributeText = '', content = ''] = match
    html += clean(rendered.slice(end, match.index))
    end = match.index + whole.length
    if (name === 'style') {
      styles.push(content)
      html += `<style>${content}</style>`
    } else if (keepMark.test(attributeText)) {
      const text = content.replace(importedScript, (source, address: string) => {
        ownFile = true
        const lasting = files.scripts.get(address)
        return lasting === undefined ? source : `import("${lasting}")`
      })
      scripts.push(text)
      html += `<script>${text}</script>`
    } else if (isData(attributeText)) {
      if (!/type="application\/ld\+json"/.test(attributeText)) scripts.push(content)
      html += whole
    }
  }
  html += clean(rendered.slice(end))
  const body = html.replace('<div hidden=""></div>', '')
  return { html: body, policy: contentPolicy({ scripts, styles, attributes: [...attributes], ownFile }) }
}

/** Data and rules for the browser. */
function isData(attributes: string): boolean {
  return /type="(?:application\/ld\+json|speculationrules)"/.test(attributes)
}

/** The value of an attribute as the browser hashes it: React escapes these five. */
function decoded(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
