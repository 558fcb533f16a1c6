import path from 'node:path'

/** Where the site under test is. The configuration chooses both once, and hands them down to every worker through the environment. */
export function site(): string {
  return `http://localhost:${process.env.QALAM_TEST_PORT}`
}

export function dataFolder(): string {
  const folder = process.env.QALAM_TEST_DATA
  if (folder === undefined) throw new Error('QALAM_TEST_DATA is not set')
  return folder
}

export function setUpLinkFile(): string {
  return path.join(dataFolder(), 'set-up-link')
}

/** The browser state of the owner, signed in. */
export function ownerFile(): string {
  return path.join(dataFolder(), 'owner.json')
}
