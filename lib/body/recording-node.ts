import { mediaNode } from './media-node'

/** A sound recording or a video. */
export const recording = mediaNode('recording', 'data-recording-id', ['title', 'caption', 'credit'])
