import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { atLeast, atMost, type BenchRow, forInformation } from './bench-row'
import { type BenchGround, freePort, startInstance } from './bench-site'
import { fetchRaw } from './fetch-page'
import { timePublishes } from './freshness'
import { inTurns } from './in-turns'
import { newestArticle } from './newest-article'

const gzip = { 'accept-encoding': 'gzip' }
const publishes = 20

/** The example of `docs/deploy`, as it stands, in front of an instance: against the same nginx with the same bytes as a file. */
export async function benchBehindNginx(ground: BenchGround): Promise<BenchRow[]> {
  if (spawnSync('nginx', ['-v']).status !== 0)
    return [forInformation('nginx is not installed here, so the example was not measured', 0, '')]
  const article = await newestArticle(ground.db)
  const site = await startInstance(ground, 1)
  const folder = path.join(ground.folder, 'nginx')
  const port = await freePort()
  const nginx = await startNginx(folder, port, new URL(site.url).host)
  try {
    const front = `http://127.0.0.1:${port}`
    const seen = [article.path, article.section, article.author, '/', '/feed.xml']
    for (const address of seen) await fetchRaw(front + address, gzip)
    const page = await fetchRaw(front + article.path, gzip)
    await writeFile(path.join(folder, 'static', 'page.html.gz'), page.body)
    await writeFile(path.join(folder, 'static', 'page.html'), page.body)
    const { ratio, one: ours, other: file } = await inTurns(front + article.path, `${front}/as-a-file/page.html`)
    const times = await timePublishes(ground, [{ ...site, url: front }], publishes)
    await site.stop()
    const withoutSite = await Promise.all(seen.map(async (address) => (await fetch(front + address)).status))
    return [
      atLeast('article behind nginx, gzip: against the same bytes as a static file', ratio, 0.6, '×'),
      forInformation('article behind nginx, gzip: requests a second', ours, '1/s'),
      forInformation('the same bytes as a static file: requests a second', file, '1/s'),
      atMost('publish to visible behind nginx, slowest', Math.max(...times) / 1000, 1.5, 's'),
      atMost(
        'readers’ errors behind nginx while Qalam is down',
        withoutSite.filter((status) => status !== 200).length,
        0,
        '',
      ),
    ]
  } finally {
    await stopNginx(nginx)
    await site.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs the example with a port, an upstream and folders of its own, and one place more: a static file to compare with. */
async function startNginx(folder: string, port: number, upstream: string): Promise<ChildProcess> {
  await mkdir(path.join(folder, 'static'), { recursive: true })
  const example = await readFile(path.join('docs', 'deploy', 'qalam.nginx.conf'), 'utf8')
  const asAFile = `location /as-a-file/ { alias ${folder}/static/; gzip_static on; default_type text/html; }`
  const site = example
    .replace('/dev/shm/qalam ', `${folder}/cache `)
    .replace('server 127.0.0.1:3000;', `server ${upstream};`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replaceAll('/srv/qalam/', `${process.cwd()}/`)
    .replace('  location / {', `  ${asAFile}\n  location / {`)
  const configuration = `
    worker_processes auto;
    pid ${folder}/nginx.pid;
    error_log ${folder}/error.log;
    daemon off;
    events { worker_connections 1024; }
    http {
      access_log off;
      sendfile on;
      open_file_cache max=1000;
      client_body_temp_path ${folder}/body;
      proxy_temp_path ${folder}/proxy;
      ${site}
    }`
  const file = path.join(folder, 'nginx.conf')
  await writeFile(file, configuration)
  const checked = spawnSync('nginx', ['-t', '-c', file], { encoding: 'utf8' })
  if (checked.status !== 0) throw new Error(`nginx refuses the example:\n${checked.stderr}`)
  const nginx = spawn('nginx', ['-c', file], { stdio: 'ignore' })
  await wait(500)
  return nginx
}

async function stopNginx(nginx: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => nginx.once('exit', resolve))
  nginx.kill('SIGTERM')
  await ended
}
