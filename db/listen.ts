import pg from 'pg'

/** A connection of its own that listens; times in milliseconds. */
export type ListeningConnection = {
  /** @throws when the connection does not answer in time; it is closed then. */
  query: <Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<Row[]>
  close: () => Promise<void>
}

type Options = {
  url: string
  channel: string
  onNotification: (payload: string) => void
  /** Called once when the connection is lost, however it is lost; not after `close`. */
  onLost: () => void
}

/**
 * Opens a connection beside the pool and listens on a channel.
 * @throws when the database cannot be reached within a second.
 */
export async function listen({ url, channel, onNotification, onLost }: Options): Promise<ListeningConnection> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 1_000,
    query_timeout: 1_000,
    keepAlive: true,
    application_name: 'qalam listener',
    options: '-c timezone=UTC',
  })
  let open = true
  const lose = () => {
    if (!open) return
    open = false
    onLost()
    // It may be half gone already, so its farewell may fail too; nothing depends on it.
    client.end().catch(() => undefined)
  }
  client.on('error', lose)
  client.on('end', lose)
  client.on('notification', ({ payload = '' }) => onNotification(payload))
  try {
    await client.connect()
    await client.query(`listen ${client.escapeIdentifier(channel)}`)
  } catch (error) {
    open = false
    client.end().catch(() => undefined)
    throw error
  }
  return {
    query: async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) => {
      try {
        const { rows } = await client.query<Row>(text, [...values])
        return rows
      } catch (error) {
        lose()
        throw error
      }
    },
    close: async () => {
      open = false
      await client.end()
    },
  }
}
