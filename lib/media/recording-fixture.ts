import {
  BufferTarget,
  EncodedPacket,
  EncodedVideoPacketSource,
  MkvOutputFormat,
  Mp4OutputFormat,
  Output,
  type VideoCodec,
  WebMOutputFormat,
} from 'mediabunny'

const formats = { webm: WebMOutputFormat, mp4: Mp4OutputFormat, mkv: MkvOutputFormat }

/**
 * A video, 320 × 180, in a true container: two frames a second apart, which are noise, for nothing here decodes them. MP4 says how
 * long the last one stands; WebM does not.
 */
export async function plainVideo(
  container: keyof typeof formats = 'webm',
  codec: Extract<VideoCodec, 'vp8' | 'vp9' | 'hevc'> = 'vp8',
  seed = 1,
): Promise<Buffer> {
  const target = new BufferTarget()
  const output = new Output({ format: new formats[container](), target })
  const source = new EncodedVideoPacketSource(codec)
  output.addVideoTrack(source)
  await output.start()
  const names = { vp8: 'vp8', vp9: 'vp09.00.10.08', hevc: 'hvc1.1.6.L93.B0' }
  const decoderConfig = {
    codec: names[codec],
    codedWidth: 320,
    codedHeight: 180,
    ...(codec === 'hevc' && { description: new Uint8Array(23).fill(1) }),
  }
  for (const second of [0, 1])
    await source.add(new EncodedPacket(new Uint8Array(6000).fill(seed + second), 'key', second, 1), { decoderConfig })
  await output.finalize()
  if (target.buffer === null) throw new Error('The video was not written')
  return Buffer.from(target.buffer)
}

/** Silence as WAV: 8,000 samples a second, 8 bits each. */
export function plainSound(seconds: number): Buffer {
  const samples = 8000 * seconds
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(8000, 24)
  head.writeUInt32LE(8000, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples, 40)
  return Buffer.concat([head, Buffer.alloc(samples, 128)])
}

export const captionsText = 'WEBVTT\n\n00:00.000 --> 00:01.500\nСәлем, оқырман!\n'
