"""How the web page looks: on a screen, on a phone, in the dark, and printed."""

STYLE = """
:root { --paper: #fff; --ink: #1c1a17; --grey: #55524d; --line: #b9b4ab; --plate: #f3f1ed; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1916; --ink: #f1ebe0; --grey: #c4bbab; --line: #6b6459; --plate: #2b2823; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 3rem; background: var(--paper);
  color: var(--ink); font-size: 1rem; line-height: 1.45; overflow-wrap: anywhere; }
body, svg { font-family: "Noto Sans", "Segoe UI", Roboto, "Helvetica Neue", Arial,
  "Liberation Sans", "DejaVu Sans Condensed", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.125rem; margin: 0 0 .25rem; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
p, dd, dl, ul, figure { margin: 0; }
p, li, dd, td { white-space: pre-line; }
header { display: flex; flex-wrap: wrap; gap: .25rem 3rem; }
h1 { flex-basis: 100%; }
section, figure, .tiles, .strip, .beside { margin-top: 1.5rem; }
.strip { border: 1px solid var(--ink); border-radius: .25rem; padding: .6rem .9rem; }
.raised { border-width: .3rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .5rem; }
.tiles > div { background: var(--plate); border-radius: .25rem; padding: .6rem .8rem;
  font-size: .875rem; }
dt, .unit, .meaning, footer { color: var(--grey); }
.change { font-weight: 600; }
.value { font-size: 1.75rem; font-weight: 600; line-height: 1.3; }
.unit { font-size: .875rem; font-weight: 400; }
figcaption p, .scrolling + p { font-size: .875rem; color: var(--grey); }
.scrolling { overflow-x: auto; margin-top: .5rem; }
.scrolling:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
figure .scrolling { background: #fff; padding: .5rem; border-radius: .25rem; }
svg { display: block; width: 100%; min-width: 52rem; height: auto; overflow: visible; }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
  gap: 1.5rem 2rem; }
.beside > * { margin-top: 0; min-width: 0; }
.beside svg { min-width: 25rem; }
table { border-collapse: collapse; width: 100%; min-width: 46rem; font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .3rem .8rem .3rem 0;
  border-bottom: 1px solid var(--line); font-weight: 400; overflow-wrap: normal; }
thead th { font-weight: 600; vertical-align: bottom; }
tbody th { min-width: 6rem; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
ul { padding-inline-start: 1.2rem; }
li + li { margin-top: .25rem; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .5rem;
  font-size: .875rem; }
@media print {
  @page { margin: 12mm 10mm; }
  :root { --paper: #fff; --ink: #000; --grey: #333; --line: #999; --plate: #f3f1ed; }
  html { font-size: 9pt; }
  body { max-width: none; padding: 0; }
  figure, section, tr { break-inside: avoid; }
  .chapter, .chapter section { break-inside: auto; }
  h2, h3 { break-after: avoid; }
  .scrolling { overflow: visible; }
  .tiles { grid-template-columns: repeat(5, 1fr); }
  .beside { grid-template-columns: 1fr 1fr; }
  svg, .beside svg, table { min-width: 0; }
}
"""
