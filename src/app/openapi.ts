// The OpenAPI 3.1 document, generated from the contract that validates.
import { OpenAPIGenerator } from '@orpc/openapi'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import { programVersion } from '#platform/version.ts'
import { contract } from './contract.ts'

const problem = {
  type: 'object',
  description: 'RFC 9457 problem. `code` is stable; `detail` is for people.',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    requestId: { type: 'string' },
    fields: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
  },
}

let made: Promise<Record<string, unknown>> | undefined

export function openApiDocument(publicUrl: string): Promise<Record<string, unknown>> {
  made ??= generate(publicUrl)
  return made
}

async function generate(publicUrl: string): Promise<Record<string, unknown>> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] })
  const document = await generator.generate(contract, {
    info: {
      title: 'Shortlist',
      version: programVersion,
      description:
        'Sign in with a personal access token (`Authorization: Bearer slt_…`). Errors are problem+json. Lists are cursor pages. POST takes an `Idempotency-Key`. GET answers carry an ETag. Live updates: `GET /api/v1/events` (server-sent events, `Last-Event-ID` resumes).',
    },
    servers: [{ url: `${publicUrl}/api/v1` }],
    security: [{ token: [] }, { session: [] }],
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'Personal access token from Settings.' },
        session: { type: 'apiKey', in: 'cookie', name: 'shortlist.session_token' },
      },
    },
  })
  const answer = {
    description: 'What went wrong',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
  for (const methods of Object.values(
    (document.paths ?? {}) as Record<string, Record<string, { responses?: Record<string, unknown> }>>,
  ))
    for (const operation of Object.values(methods)) if (operation.responses) operation.responses.default = answer
  const components = document.components as { schemas?: Record<string, unknown> }
  components.schemas = { ...components.schemas, Problem: problem }
  return document as unknown as Record<string, unknown>
}
