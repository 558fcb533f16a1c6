import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { IncompleteDocument, toDocument } from './document'
import { noPageFiles } from './page-files'

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('toDocument', () => {
  it('takes the client runtime out and leaves the page', () => {
    const { html, policy } = toDocument(
      '<html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><script src="/_next/a.js" async=""></script>' +
        '<style data-precedence="next" data-href="/x.css">p{color:red}</style></head><body><div hidden=""><!--$--><!--/$--></div><p>Бір<!-- --> екі</p>' +
        '<script src="/_next/a.js" id="_R_" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script></body></html>',
    )
    expect(html).toBe('<html><head><style>p{color:red}</style></head><body><p>Бір екі</p></body></html>')
    expect(policy).toContain(`style-src 'self' ${sha('p{color:red}')};`)
    expect(policy).toContain(`script-src 'none';`)
    expect(policy).not.toContain('unsafe-inline')
  })

  it('names a script by the address that stands for its bytes', () => {
    const scripts = new Map([['/reader.js', '/reader.js?v=abc']])
    const rendered = '<script data-keep="">import("/reader.js")</script>'
    const { html, policy } = toDocument(rendered, { ...noPageFiles, scripts })
    expect(html).toBe('<script>import("/reader.js?v=abc")</script>')
    expect(policy).toContain(`script-src 'self' ${sha('import("/reader.js?v=abc")')};`)
  })

  it('puts known style sheets into the page, allows them by hash, and leaves others linked', () => {
    const { html, policy } = toDocument(
      '<head><link rel="preload" href="/_next/static/a.css" as="style"/><link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>' +
        '<link rel="stylesheet" href="/_next/static/b.css"/></head>',
      { ...noPageFiles, styles: new Map([['/_next/static/a.css', 'p{color:red}']]) },
    )
    expect(html).toBe('<head><style>p{color:red}</style><link rel="stylesheet" href="/_next/static/b.css"/></head>')
    expect(policy).toContain(`style-src 'self' ${sha('p{color:red}')};`)
  })

  it('keeps data, speculation rules and our own script, and allows exactly the text of those that run', () => {
    const { html, policy } = toDocument(
      '<script type="application/ld+json">{"@type":"NewsArticle"}</script><script type="speculationrules">{}</script><script data-keep="">import("/reader.js")</script><script>stray()</script><script src="/stray.js"></script>',
    )
    expect(html).toBe(
      '<script type="application/ld+json">{"@type":"NewsArticle"}</script><script type="speculationrules">{}</script><script>import("/reader.js")</script>',
    )
    expect(policy).toContain(`script-src 'self' ${sha('{}')} ${sha('import("/reader.js")')};`)
  })

  it('allows style attributes by the value that the browser sees', () => {
    const { policy } = toDocument('<p style="font-family:&quot;Lora&quot;">x</p>')
    expect(policy).toContain(`style-src-attr 'unsafe-hashes' ${sha('font-family:"Lora"')};`)
  })

  it('refuses a page with a hole in it', () => {
    expect(() => toDocument('<body><!--$?--><template id="B:0"></template>Күте тұрыңыз<!--/$--></body>')).toThrow(
      IncompleteDocument,
    )
  })
})
