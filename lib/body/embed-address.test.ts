import { describe, expect, it } from 'vitest'
import { parseEmbedAddress } from './embed-address'

describe('parseEmbedAddress', () => {
  it.each([
    [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&si=tracking',
      'youtube',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    ],
    ['https://youtu.be/dQw4w9WgXcQ?t=42s', 'youtube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42'],
    ['https://m.youtube.com/shorts/dQw4w9WgXcQ', 'youtube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'youtube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://www.instagram.com/p/CxYz_12-abc/?igsh=x', 'instagram', 'https://www.instagram.com/p/CxYz_12-abc/'],
    ['https://instagram.com/qalam.kz/reel/CxYz12abc', 'instagram', 'https://www.instagram.com/reel/CxYz12abc/'],
    ['https://twitter.com/qalam_kz/status/1234567890?s=20', 'x', 'https://x.com/qalam_kz/status/1234567890'],
    ['https://t.me/s/qalam_kz/77', 'telegram', 'https://t.me/qalam_kz/77'],
    [' https://t.me/qalam_kz/77?single ', 'telegram', 'https://t.me/qalam_kz/77'],
  ])('recognises %s', (typed, provider, url) => {
    expect(parseEmbedAddress(typed)).toMatchObject({ provider, url })
  })

  it.each([
    'https://www.youtube.com/@qalam',
    'https://www.youtube.com/watch?v=short',
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil.example/?u=https://youtu.be/dQw4w9WgXcQ',
    'https://user@youtu.be/dQw4w9WgXcQ',
    'javascript://youtube.com/watch?v=dQw4w9WgXcQ',
    'https://x.com/qalam_kz',
    'https://t.me/qalam_kz',
    'https://t.me/+invite/12',
    'https://vimeo.com/1234',
    'мәтін',
  ])('does not take %s', (typed) => {
    expect(parseEmbedAddress(typed)).toBeUndefined()
  })

  it('gives an address that it recognises again, unchanged', () => {
    const first = parseEmbedAddress('https://youtu.be/dQw4w9WgXcQ?t=42')
    expect(parseEmbedAddress(first?.url ?? '')).toEqual(first)
  })
})
