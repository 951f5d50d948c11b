// What a service runs on instead of the local folder and mailbox: an S3 store and a mail server, on loopback, speaking
// the true protocols.
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import PostalMime, { type Email } from 'postal-mime'
// @ts-expect-error: it has no types
import S3rver from 's3rver'
import { SMTPServer } from 'smtp-server'
import type { Ground } from './house.ts'

export type ServiceParts = Ground & { mails: Email[] }

/** Starts both; `settings` are the environment variables that make the program use them, `mails` what has arrived. */
export async function startServiceParts(): Promise<ServiceParts> {
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-e2e-s3-'))
  const configureBuckets = [{ name: 'files', configs: [] }]
  const s3 = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: folder, configureBuckets })
  const { port: s3Port }: AddressInfo = await s3.run()
  const mails: Email[] = []
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, callback) {
      buffer(stream)
        .then((bytes) => PostalMime.parse(bytes))
        .then((mail) => void mails.push(mail))
        .then(() => callback(), callback)
    },
  })
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
  const { port: smtpPort } = smtp.server.address() as AddressInfo
  return {
    settings: {
      FILES: 's3',
      S3_BUCKET: 'files',
      S3_ENDPOINT: `http://127.0.0.1:${s3Port}`,
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
      S3_FORCE_PATH_STYLE: 'true',
      SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
      MAIL_FROM: 'Shortlist <hello@shortlist.example>',
    },
    mails,
    async stop() {
      await new Promise<void>((resolve) => smtp.close(() => resolve()))
      await s3.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
