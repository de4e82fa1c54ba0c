"""The style of an HTML export: text first, side by side as far as the page is wide, black on white on paper."""

STYLE = """\
:root { color-scheme: light dark; }
body { font: 1rem/1.5 Georgia, "Times New Roman", serif; margin: 0 auto; max-width: 110rem; padding: 1rem; }
h1 { font-size: 1.6rem; }
h2 { border-top: 2px solid; font-size: 1.25rem; padding-top: .6rem; }
h3 { font-size: 1rem; margin: 0; }
h4 { font-size: .9rem; margin: 0 0 .6rem; }
.label { border: 1px solid; border-radius: .2rem; font-size: .8em; padding: 0 .3em; }
.articles { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); }
article { min-width: 0; overflow-wrap: anywhere; }
.stance { font-style: italic; margin: 0 0 .6rem; }
figure { border-left: .25rem solid; margin: 0 0 1rem; padding-left: .75rem; }
figure.related { border-left-style: dashed; }
figure.nearest { border-left-style: dotted; }
figure.person { border-left-style: double; border-left-width: .4rem; }
p.person, li.person { font-weight: bold; }
blockquote { margin: 0; }
figcaption, footer, .silence > p { font-size: .8rem; }
figcaption { margin-top: .3rem; }
ul { margin: 0; padding-left: 1rem; }
.silence { border: 1px dashed; padding: .6rem; }
.silence > p { margin: 0 0 .5rem; }
.hash { font-family: monospace; font-size: .7rem; }
figure.inferred { border-left-style: dashed; }
figure.retold { border-left-style: dotted; }
.quotations h3 { margin-top: 1.5rem; }
.quotations li { font-size: .8rem; }
.figures { overflow-x: auto; }
.figures table { font-size: .8rem; margin: 1rem 0; }
.figures li { font-size: .8rem; }
.bar { font-family: monospace; overflow-wrap: normal; white-space: pre; }
table { border-collapse: collapse; width: 100%; }
caption { font-weight: bold; text-align: left; }
th, td { border-bottom: 1px solid; overflow-wrap: anywhere; padding: .2rem .5rem .2rem 0; }
th, td { text-align: left; vertical-align: top; }
@page { margin: 1.5cm; size: landscape; }
@media print {
  body { background: #fff; color: #000; font-size: 9pt; max-width: none; padding: 0; }
  .articles { gap: .6cm; grid-template-columns: repeat(auto-fit, minmax(6.5cm, 1fr)); }
  figure, h3, h4, .stance { break-inside: avoid; }
  h2, h3, h4, .stance { break-after: avoid; }
}
"""
