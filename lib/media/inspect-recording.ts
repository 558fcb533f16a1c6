import { FilePathSource, Input, MP3, MP4, OGG, WAVE, WEBM } from 'mediabunny'

export type RecordingFacts = {
  kind: 'audio' | 'video'
  mimeType: string
  /** Of the name under which it is stored. */
  ending: string
  /** As it is seen, turned upright; 0 for sound. */
  width: number
  height: number
  durationMs: number
}

export type RecordingRefusal = 'wrong-type' | 'broken' | 'not-playable'

/** Every browser that is kept up plays these, so that nothing has to be made over. */
const playable = {
  video: new Set<string | null>(['avc', 'vp8', 'vp9', 'av1']),
  audio: new Set<string | null>(['aac', 'mp3', 'opus', 'vorbis', 'pcm-s16', 'pcm-s24', 'pcm-u8', 'pcm-f32']),
}

const endings: Readonly<Record<string, { video?: string; audio?: string }>> = {
  MP4: { video: 'mp4', audio: 'm4a' },
  WebM: { video: 'webm', audio: 'webm' },
  MP3: { audio: 'mp3' },
  Ogg: { audio: 'ogg' },
  WAVE: { audio: 'wav' },
}

/**
 * Looks into a file for what is recorded in it: by content, never by name. The headers alone are read, however long it is.
 * @param file a path that we made
 */
export async function inspectRecording(
  file: string,
): Promise<{ ok: true; facts: RecordingFacts } | { ok: false; reason: RecordingRefusal }> {
  using input = new Input({ formats: [MP4, WEBM, MP3, OGG, WAVE], source: new FilePathSource(file) })
  if (!(await input.canRead())) return { ok: false, reason: 'wrong-type' }
  try {
    return await readFacts(input)
  } catch (error) {
    // The head of a file may promise what the rest does not hold, which is the sender's to mend.
    if (!(error instanceof Error)) throw error
    console.warn(`A recording could not be read: ${error.message}`)
    return { ok: false, reason: 'broken' }
  }
}

async function readFacts(input: Input) {
  const [format, video, audio] = await Promise.all([
    input.getFormat(),
    input.getPrimaryVideoTrack(),
    input.getPrimaryAudioTrack(),
  ])
  const kind = video === null ? 'audio' : 'video'
  const ending = endings[format.name]?.[kind]
  if (ending === undefined || (video === null && audio === null)) return { ok: false, reason: 'wrong-type' } as const
  const plays =
    (video === null || playable.video.has(await video.getCodec())) &&
    (audio === null || playable.audio.has(await audio.getCodec()))
  if (!plays) return { ok: false, reason: 'not-playable' } as const
  const seconds = await input.computeDuration()
  if (!(seconds > 0)) return { ok: false, reason: 'broken' } as const
  const facts: RecordingFacts = {
    kind,
    mimeType: `${kind}/${mimeNames[ending] ?? ending}`,
    ending,
    width: (await video?.getDisplayWidth()) ?? 0,
    height: (await video?.getDisplayHeight()) ?? 0,
    durationMs: Math.round(seconds * 1000),
  }
  return { ok: true, facts } as const
}

const mimeNames: Readonly<Record<string, string>> = { mp3: 'mpeg', m4a: 'mp4' }
