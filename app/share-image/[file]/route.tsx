import { cacheLife, cacheTag } from 'next/cache'
import { ImageResponse } from 'next/og'
import { ShareImage } from '@/components/site/ShareImage'
import { tags } from '@/lib/cache/tags'
import { parseShareImageFile, shareImageSize } from '@/lib/share-image/address'
import { drawArabicShareImage } from '@/lib/share-image/draw-arabic'
import { headlineFamily, labelFamily, shareImageFonts } from '@/lib/share-image/fonts'
import { readShareImageFacts } from '@/lib/share-image/read'

export function generateStaticParams() {
  return [{ file: '-' }]
}

export async function GET(_request: Request, { params }: RouteContext<'/share-image/[file]'>) {
  const { file } = await params
  const image = await drawShareImage(file)
  if (image === undefined) return new Response(null, { status: 404 })
  return new Response(Buffer.from(image, 'base64'), {
    headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=31536000' },
  })
}

/** @returns the PNG in base 64, which is what a cache entry can hold. */
async function drawShareImage(file: string): Promise<string | undefined> {
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
  if (script === 'arab') return (await drawArabicShareImage(words, picture)).toString('base64')
  const address = picture && `data:image/jpeg;base64,${picture.toString('base64')}`
  const card = <ShareImage families={{ headline: headlineFamily, label: labelFamily }} {...words} picture={address} />
  const drawn = new ImageResponse(card, { ...shareImageSize, fonts: await shareImageFonts() })
  return Buffer.from(await drawn.arrayBuffer()).toString('base64')
}
