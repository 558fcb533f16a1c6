import { spawn } from 'node:child_process'

export type ProgramResult = { code: number; output: string }

/** Runs a program of the installed packages to its end, and keeps what it printed. */
export function runProgram(
  name: string,
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32',
    })
    const output: string[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => output.push(chunk.toString()))
    child.once('error', reject)
    child.once('exit', (code) => resolve({ code: code ?? 1, output: output.join('') }))
  })
}
