// The yardstick: node:http and pg, one prepared query, JSON out. No session, no row-level security, no validation.
import { createServer } from 'node:http'
import { Pool } from 'pg'

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 12 })
const text = 'select * from resume where id = $1'

const server = createServer(async (request, response) => {
  const id = request.url!.split('/').at(-1)
  const { rows } = await pool.query({ name: 'read', text, values: [id] })
  const body = JSON.stringify(rows[0] ?? null)
  response.writeHead(rows[0] ? 200 : 404, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
})
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'))
