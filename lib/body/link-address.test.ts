import { describe, expect, it } from 'vitest'
import { isSafeHref, normaliseHref } from './link-address'

describe('isSafeHref', () => {
  it.each([
    'https://egov.kz/cms/kk',
    'http://example.kz',
    'mailto:redaksiya@qalam.kz',
    'tel:+77271234567',
    '/sayasat/qazaq-biligi',
    '#tuzetuler',
    'https://қазақстан.қаз/бет',
  ])('lets %s through', (href) => {
    expect(isSafeHref(href)).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    '//evil.example/path',
    '/\\evil.example',
    'https://',
    'mailto:',
    '#',
    '',
    `https://example.kz/${'a'.repeat(2048)}`,
  ])('refuses %j', (href) => {
    expect(isSafeHref(href)).toBe(false)
  })
})

describe('normaliseHref', () => {
  it.each([
    ['egov.kz/cms', 'https://egov.kz/cms'],
    [' https://egov.kz ', 'https://egov.kz'],
    ['redaksiya@qalam.kz', 'mailto:redaksiya@qalam.kz'],
    ['+7 (727) 123-45-67', 'tel:+77271234567'],
    ['/sayasat/saylau', '/sayasat/saylau'],
  ])('makes of %j %j', (typed, href) => {
    expect(normaliseHref(typed)).toBe(href)
  })

  it.each(['', 'қазақ билігі', 'javascript:alert(1)', 'http:', '12'])('makes nothing of %j', (typed) => {
    expect(normaliseHref(typed)).toBeUndefined()
  })
})
