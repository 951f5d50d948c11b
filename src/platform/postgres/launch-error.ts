/** Something the operator can mend; the message says how, and no stack helps. */
export class LaunchError extends Error {
  override name = 'LaunchError'
  readonly expected = true
}

/** Another process works on the same data folder. */
export class FolderInUseError extends LaunchError {
  override name = 'FolderInUseError'
}
