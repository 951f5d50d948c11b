// What a file may cost us at most.

export interface ReadingLimits {
  /** Bytes of the uploaded file. */
  maxBytes: number
  maxPages: number
  /** UTF-16 units of text in the whole document. */
  maxCharacters: number
  /** Bytes that all parts of a ZIP container may unpack to. */
  maxUnpackedBytes: number
  /** Entries of a ZIP container. */
  maxZipEntries: number
}

export const defaultLimits: ReadingLimits = {
  maxBytes: 10 * 1024 * 1024,
  maxPages: 50,
  maxCharacters: 400_000,
  maxUnpackedBytes: 60 * 1024 * 1024,
  maxZipEntries: 2000,
}
