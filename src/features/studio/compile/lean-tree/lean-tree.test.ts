import { describe, expect, test } from 'vitest'
import { cutListing, readListing } from './font-listing.ts'
import { guessSections, indexOutlines, lacksFonts, readSections, seenSections } from './font-sections.ts'

const map = `% /var/lib/pdftex.map:
% maintained by updmap
% cm.map
cmr10 CMR10 <cmr10.pfb
% Lato.map
Lato-Bold-T1--base LatoBold " enc_a ReEncodeFont " <[lato_a.enc <Lato-Bold.pfb
Lato-Regular-T1--base LatoRegular <lato_a.enc <Lato-Regular.pfb
% fontawesome5.map
fa5free0 FontAwesome5Free-Solid <fa5free0.enc <FontAwesome5Free-Solid.pfb
% noto.map
NotoSans-T1 NotoSans <NotoSans.pfb
`
const sections = readSections(map)

describe('sections of the map', () => {
  test('each with its lines and the files it names', () => {
    expect([...sections.keys()]).toEqual(['cm', 'lato', 'fontawesome5', 'noto'])
    expect(sections.get('cm')).toEqual({
      text: '% cm.map\ncmr10 CMR10 <cmr10.pfb\n',
      files: ['cmr10.tfm', 'cmr10.pfb'],
    })
    expect(sections.get('lato')?.files).toContain('lato_a.enc')
  })

  test.each([
    ['\\documentclass{article}', ['cm', 'fontawesome5']],
    ['\\usepackage[default]{lato}', ['cm', 'lato', 'fontawesome5']],
    ['\\RequirePackage{geometry, notosans}', ['cm', 'fontawesome5', 'noto']],
  ])('%s', (preamble, names) => {
    expect(guessSections(sections, preamble)).toEqual(names)
  })

  test('what a run has put into its PDF stands at the end of its log', () => {
    const log = '{/usr/share/fonts/enc/lato_a.enc}</usr/share/type1/lato/Lato-\nBold.pfb></usr/share/x/cmr10.pfb>'
    expect(seenSections(indexOutlines(sections), log)).toEqual(['lato', 'cm'])
    expect(seenSections(indexOutlines(sections), 'No pages of output.')).toEqual([])
  })

  test.each([
    ['! Font T1/lato/m/n/10=Lato at 10.0pt not loadable: Metric (TFM) file not found.', true],
    ['!pdfTeX error: pdflatex (file Lato-Regular): Font Lato-Regular at 600 not found', true],
    ['!pdfTeX error: pdflatex (file a.pfb): cannot open Type 1 font file for reading', true],
    ['! LaTeX Error: File `nowhere.sty’ not found.', false],
    ['LaTeX Font Warning: Font shape `T1/lmr/bx/sc’ undefined', false],
  ])('%s', (log, lacks) => {
    expect(lacksFonts(log)).toBe(lacks)
  })
})

test('a listing keeps what is no font and the whole family of those asked for', () => {
  const listing = readListing(`% ls-R -- filename database
./:
doc
fonts

./doc/lato:
README

./tex/latex/lato:
lato.sty

./fonts/tfm/typoland/lato:
Lato-Bold-T1--base.tfm
Lato-Bold-T1.tfm

./fonts/vf/typoland/lato:
Lato-Bold-T1.vf

./fonts/tfm/google/noto:
NotoSans-T1.tfm

./fonts/type1/google/noto:
NotoSans.pfb
`)
  const cut = cutListing(listing, sections.get('lato')!.files)
  for (const kept of ['lato.sty', 'Lato-Bold-T1.tfm', 'Lato-Bold-T1.vf', '% ls-R']) expect(cut).toContain(kept)
  for (const gone of ['README', 'NotoSans']) expect(cut).not.toContain(gone)
})
