import { cacheLife, cacheTag } from 'next/cache'
import { ImageResponse } from 'next/og'
import { ShareImage } from '@/components/site/ShareImage'
import { tags } from '@/lib/cache/tags'
import { parseShareImageFile, shareImageSize } from '@/lib/share-image/address'
import { drawArabicShareImage } from '@/lib/share-image/draw-arabic'
import { headlineFamily, labelFamily, shareImageFonts } from '@/lib/share-image/fonts'
import { wholeShareImage } from '@/lib/share-image/whole-picture'
import { readShareImageFacts } from '@/lib/share-image/read'

export function generateStaticParams() {
  return [{ file: '-' }]
}

export async function GET(_request: Request, { params }: RouteContext<'/share-image/[file]'>) {
  const { file } = await params
  const image = await drawShareImage(file)
  if (image === undefined) return new Response(null, { status: 404 })
  return new Response(Buffer.from(image.bytes, 'base64'), {
    headers: { 'content-type': image.type, 'cache-control': 'public, max-age=31536000' },
  })
}

type Drawn = { type: 'image/png' | 'image/jpeg'; bytes: string }

/** @returns the image in base 64, which is what a cache entry can hold. */
async function drawShareImage(file: string): Promise<Drawn | undefined> {
  'use cache'
  cacheLife('reader')
  cacheTag(tags.site())
  const wanted = parseShareImageFile(file)
  if (wanted === undefined) return undefined
  const { articleId, script } = wanted
  cacheTag(tags.article(articleId))
  const facts = await readShareImageFacts(articleId, script)
  if (facts === undefined) return undefined
  const { words, picture } = facts
  if (facts.alone && picture !== undefined) return { type: 'image/jpeg', bytes: await wholeShareImage(picture) }
  const png = (bytes: Buffer) => ({ type: 'image/png', bytes: bytes.toString('base64') }) as const
  if (script === 'arab') return png(await drawArabicShareImage(words, picture))
  const address = picture && `data:image/jpeg;base64,${picture.toString('base64')}`
  const card = <ShareImage families={{ headline: headlineFamily, label: labelFamily }} {...words} picture={address} />
  const drawn = new ImageResponse(card, { ...shareImageSize, fonts: await shareImageFonts() })
  return png(Buffer.from(await drawn.arrayBuffer()))
}
