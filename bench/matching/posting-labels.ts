import type { DegreeLevel } from '../../src/features/postings/posting-facts.ts'

export interface PostingLabel {
  /** First eight signs of the posting's id in the set. */
  id: string
  /** Years of experience asked for as a whole (the largest required figure; with alternatives, the first). */
  years?: number
  /** The lowest degree that is enough. */
  degree?: DegreeLevel
  /** The first pay range the text states: low, high, per. */
  pay?: [number, number, 'hour' | 'year']
}

// Read and labelled by hand before the reader was run on them (second half of the set; the first half was used while
// building). Columns: id, years or -, degree (s a b m d) or -, pay as low-high with h for hourly, or -.
const table = `
f8NRqSP- 6 m 230000-289000
irds6dOE 3 b -
ddLunWNs - - -
ngJ-NcdJ 2 - -
svQ9Wfyv 5 - 149000-350000
sJLglgsq 10 - -
N9V2lVaQ 4 b 117000-234000
aKfEYtMV 12 - 198000-346500
2rrMdvds 7 a 105000-110000
y_g3lyxr 10 b 209800-262200
J1UIiad6 - - -
vQLee5Ej 8 - 203000-293000
1yIj64z2 3 b 156000-185000
qboE7oD9 5 - -
oM_ERaD3 5 b -
b-uFjSui 12 - -
8we_RmQw 7 b 130000-280000
IbqSc6pE 6 b -
8_BSpuyO 5 b 108000-169000
oKbHvv1y 5 - -
_vUxC8ms 5 b 140790-255530
yZo27SC0 3 - -
3xeWx8f0 6 b 165000-210000
yZ3jJcJe 5 b 156000-229000
mbebuOia - - -
-hCqUqB5 8 b -
l25ZC0uM - b -
hLjpwxEV 7 b 135000-145000
zURBUWMs 3 - -
88Xki5bj - - -
nLntOBiq 12 b 141000-225000
rELipV_x - - 147000-232000
ocUqQhyC 3 b -
cMLloki0 5 - -
xHV31OYL - - -
CMC0uhFD 5 b -
DRXZkKVs 10 b 191790-208575
MnA1UVNY 8 b 143000-286000
YsEUV0Cf 3 - -
PG8cgmGq 7 b 130000-200000
W_Ybonae 7 b -
f3JJ3y3M 5 b 81765-134909
ayq_rdzg 7 - -
61ER8zLZ 7 - 100-100h
RSMm13VZ 5 s 30-40h
loS2RsLe 8 b -
VjWnRKg_ - - -
ucGlIc5n 5 b -
v0HgEFVY - - 110000-130000
d3_hcsKt 3 b 117000-234000
1iSKeIKN 8 b 197000-291000
Yf_SZZZk 6 b 169000-338000
mNl5MhLU 4 - 195000-214000
JexHvj7G 10 b 189000-235000
XGoJH0yw 5 - -
-ZouiW2O 7 b 238520-289460
nwOVxucr 5 - -
7FN42NuI 4 b 117000-234000
jtB2nn4U 8 b 177000-251000
N9K7q4Q8 7 b -
9wBga7Ug 5 - 45-50h
RgOdwEuk 5 b -
Vm_EOKx- 7 b 121150-187550
yM4IXw5H - - -
idGdn_TL - - -
sM4MBGuk 3 b 117000-234000
8LYGu6Ox 1 s -
FdzQfL-L - - -
AFbQOgDv 10 b -
Y7YUwpgt 8 - 322170-391590
xZLvo-Mv - - -
_x19W1sE 3 - -
wPar4v_E 4 - -
C_pmG5SJ - - -
b45IsM3r - - 140000-160000
uGlV-xFF 4 b 186000-232500
TH2T9lu6 - - -
8akk3U4u 8 b 125000-140000
Zb9XMz7V - - -
bH0DesLO - - 110000-120000
F7tcOpws 8 - -
z1Ub9uxf - - -
`
const degrees: Record<string, DegreeLevel> = {
  s: 'secondary',
  a: 'associate',
  b: 'bachelor',
  m: 'master',
  d: 'doctorate',
}

export const postingLabels: PostingLabel[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', years = '-', degree = '-', pay = '-'] = line.split(' ')
    const [low, high] = pay.replace('h', '').split('-').map(Number)
    return {
      id,
      ...(years === '-' ? {} : { years: Number(years) }),
      ...(degrees[degree] ? { degree: degrees[degree] } : {}),
      ...(pay === '-'
        ? {}
        : { pay: [low ?? 0, high ?? 0, pay.endsWith('h') ? 'hour' : 'year'] as const satisfies PostingLabel['pay'] }),
    }
  })
