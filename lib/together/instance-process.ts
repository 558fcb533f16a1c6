import { connect } from '@/db/client'
import { startInstance } from './together-fixture'

/** An instance as a process of its own, for a test to kill: `instance-process.ts URL PORT`. Says where it is on its first line. */
const [, , url = '', port = '0'] = process.argv
const instance = await startInstance(connect(url, 4), url, Number(port))
process.stdout.write(`${instance.url}\n`)
