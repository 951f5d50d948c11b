// The yardsticks: node:http and pg, prepared queries, JSON out; no framework and no validation.
// MODE=plain: one query, anybody may read. MODE=same: the two statements that we need for session and row-level security.
import { createServer } from 'node:http'
import { Pool } from 'pg'

const same = process.env.MODE === 'same'
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 12 })
if (same) pool.on('connect', (client) => void client.query('set role shortlist_app'))
const read = { name: 'read', text: 'select * from resume where id = $1' }
const session = {
  name: 'session',
  text: `select s.id, u.admin, set_config('app.workspace', u.personal_workspace_id::text, false) as scope
    from session s join app_user u on u.id = s.user_id where s.token = $1 and s.expires_at > now()`,
}

const server = createServer(async (request, response) => {
  const id = request.url!.split('/').at(-1)
  const row = same
    ? await readAs(String(request.headers['x-token']), id)
    : (await pool.query({ ...read, values: [id] })).rows[0]
  const body = JSON.stringify(row ?? null)
  response.writeHead(row ? 200 : 404, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
  response.end(body)
})
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'))

async function readAs(token: string, id: string | undefined): Promise<unknown> {
  const client = await pool.connect()
  try {
    const known = await client.query({ ...session, values: [token] })
    return known.rows[0] && (await client.query({ ...read, values: [id] })).rows[0]
  } finally {
    client.release()
  }
}
