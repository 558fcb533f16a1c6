/**
 * The JSON that a request brings.
 * @param maxBytes more than this is not read: the length is counted as it comes, whatever the request claims
 * @returns `json` is undefined for what is no JSON.
 */
export async function readJson(request: Request, maxBytes: number): Promise<{ json: unknown } | 'too-large'> {
  const text = await readText(request, maxBytes)
  return text === undefined ? 'too-large' : { json: parseJson(text) }
}

async function readText(request: Request, maxBytes: number): Promise<string | undefined> {
  if (Number(request.headers.get('content-length')) > maxBytes || request.body === null) return undefined
  const decoder = new TextDecoder()
  let bytes = 0
  let text = ''
  for await (const chunk of request.body) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
