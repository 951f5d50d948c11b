import packages from './debian-packages.json' with { type: 'json' }

const homes = new Map(
  Object.entries(packages as Record<string, string>).flatMap(([name, files]) =>
    files.split(' ').map((file) => [file, name] as const),
  ),
)

/**
 * Debian package that has a class or package file such as `moderncv.cls`; null when none does.
 * Source: file lists of Debian 12 (TeX Live 2022). Names without an ending are `.sty`.
 */
export function findDebianPackage(file: string): string | null {
  return homes.get(file.slice(file.lastIndexOf('/') + 1).replace(/\.sty$/, '')) ?? null
}
