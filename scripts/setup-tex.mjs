// npm run setup:tex: installs the TeX Live packages that the studio is tried with (about 2.5 GB), on Debian and Ubuntu.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The last two lines are not TeX: what the studio's benches compare it with, and the walls around it. */
const packages = [
  'texlive-latex-base texlive-latex-recommended texlive-latex-extra texlive-pictures texlive-plain-generic',
  'texlive-fonts-recommended texlive-fonts-extra lmodern cm-super tex-gyre tipa fonts-texgyre fonts-lmodern',
  'texlive-xetex texlive-luatex texlive-bibtex-extra biber fontconfig',
  'texlive-lang-english texlive-lang-german texlive-lang-french texlive-lang-spanish texlive-lang-italian',
  'texlive-lang-portuguese texlive-lang-polish texlive-lang-european',
  'latexmk poppler-utils',
  'bubblewrap util-linux',
].flatMap((line) => line.split(' '))

if (process.argv.includes('--list')) {
  console.log(packages.join(' '))
  process.exit(0)
}
if (!existsSync('/etc/debian_version')) {
  console.log('This script knows Debian and Ubuntu. Elsewhere install TeX Live with your package manager:')
  console.log('  Fedora   sudo dnf install texlive-scheme-medium texlive-fontawesome5 biber bubblewrap')
  console.log(
    '  Arch     sudo pacman -S texlive-latexextra texlive-fontsextra texlive-xetex texlive-luatex biber bubblewrap',
  )
  console.log('  macOS    brew install --cask mactex-no-gui')
  process.exit(1)
}
const root = process.getuid?.() === 0
const run = (...command) => {
  const [file, ...args] = root ? command : ['sudo', ...command]
  const { status } = spawnSync(file, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status !== 0) {
    console.error(`\nThat did not work. By hand: sudo apt-get install --no-install-recommends ${packages.join(' ')}`)
    process.exit(1)
  }
}
run('apt-get', 'update', '-q')
run('apt-get', 'install', '-q', '-y', '--no-install-recommends', ...packages)
console.log('\nTeX is there. Start Shortlist again: the studio finds it.')
