import type { Env } from '../env.ts'
import { contentDisposition, type FileDisk } from './file-disk.ts'

/** Files in an S3-compatible bucket. Loaded on demand: the S3 client takes a while to import. */
export async function openS3Disk(env: Env): Promise<FileDisk> {
  const [{ Disk }, { S3Driver }] = await Promise.all([import('flydrive'), import('flydrive/drivers/s3')])
  const disk = new Disk(
    new S3Driver({
      bucket: env.S3_BUCKET as string,
      region: env.S3_REGION,
      ...(env.S3_ENDPOINT ? { endpoint: env.S3_ENDPOINT } : {}),
      forcePathStyle: env.S3_FORCE_PATH_STYLE,
      credentials: {
        accessKeyId: env.S3_ACCESS_KEY_ID as string,
        secretAccessKey: env.S3_SECRET_ACCESS_KEY as string,
      },
      visibility: 'private',
      supportsACL: false,
      // Newer checksums are sent as trailers, which simple servers store as part of the file.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    }),
  )
  return {
    write: (key, bytes, { contentType } = {}) =>
      disk.put(key, bytes, { contentLength: bytes.byteLength, ...(contentType ? { contentType } : {}) }),
    read: (key) => disk.getBytes(key),
    readStream: (key) => disk.getStream(key),
    size: async (key) => ((await disk.exists(key)) ? (await disk.getMetaData(key)).contentLength : undefined),
    delete: (key) => disk.delete(key),
    deleteFolder: (prefix) => disk.deleteAll(prefix),
    signedUrl: (key, link) =>
      disk.getSignedUrl(key, {
        expiresIn: link.expiresSeconds,
        contentType: link.contentType,
        contentDisposition: contentDisposition(link),
      }),
  }
}
