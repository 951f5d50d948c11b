/** Something the operator can mend; the message says how. Shown without a stack. */
export class LaunchError extends Error {
  readonly expected = true
}

/** Another process works on the same data folder. */
export class FolderInUseError extends LaunchError {}
