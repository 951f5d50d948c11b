import type { Readable } from 'node:stream'

/** What a place for files must be able to do. Keys are ours: `workspace/ab/sha256`. */
export type FileDisk = {
  /** Durable once it resolves, unless `canBeLost`: then a power cut may take it away, or half of it. */
  write(
    key: string,
    bytes: Uint8Array,
    options?: { contentType?: string | undefined; canBeLost?: boolean },
  ): Promise<void>
  /** Rejects when the file is missing. */
  read(key: string): Promise<Uint8Array>
  readStream(key: string): Promise<Readable>
  /** Undefined when it is missing. */
  size(key: string): Promise<number | undefined>
  delete(key: string): Promise<void>
  deleteFolder(prefix: string): Promise<void>
  /** A link that the place itself serves; undefined where only we can serve files. */
  signedUrl: ((key: string, link: FileLink) => Promise<string>) | undefined
}

export type FileLink = { expiresSeconds: number; fileName: string; contentType: string; inline?: boolean }

/** RFC 6266: a plain name for old readers, the true one in UTF-8. */
export function contentDisposition({ fileName, inline }: Pick<FileLink, 'fileName' | 'inline'>): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
