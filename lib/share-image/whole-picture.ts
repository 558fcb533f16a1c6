import sharp from 'sharp'
import { shareImageSize } from './address'

/** A picture as the whole of a share image: JPEG in base 64. @param picture JPEG in the shape of a share image, of any size */
export async function wholeShareImage(picture: Buffer): Promise<string> {
  const resized = sharp(picture).resize({ ...shareImageSize, fit: 'cover' })
  return (await resized.jpeg({ quality: 82, mozjpeg: true }).toBuffer()).toString('base64')
}
