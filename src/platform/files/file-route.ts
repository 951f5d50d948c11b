import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'
import { contentDisposition } from './file-disk.ts'
import type { FileStore } from './file-store.ts'

/** Serves signed links to files on the local disk. The link is the permission; it says itself what the file is. */
export function addFileRoute(server: FastifyInstance, files: FileStore): void {
  // A wildcard, because Fastify bounds the length of named parameters.
  server.get<{ Params: { '*': string } }>('/files/*', { config: { metric: '/files/*' } }, async (request, reply) => {
    const file = files.openLink(request.params['*'])
    if (!file) throw new AppError('gone', 'This link has expired. Open the file again from where you found it.')
    reply.header('content-type', file.contentType)
    reply.header('content-disposition', contentDisposition(file))
    // Whatever somebody uploaded must not run as a page of ours.
    reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
    reply.header('x-content-type-options', 'nosniff')
    reply.header('cache-control', 'private, max-age=300')
    return reply.send(await files.getStream(file.key))
  })
}
