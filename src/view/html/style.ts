/**
 * The style sheet of the page. Words of articles are set in a serif face, the interface in a plain one. A colour
 * has one meaning everywhere: --unsure hedged or not confirmed, --denied denied, --differs accounts differ.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --raised: #ffffff; --ink: #1e2226; --quiet: #5d656d; --rule: #e2dfd7;
  --unsure: #855600; --denied: #97275f; --differs: #0a6674; --link: #1d4f91;
  --content: #fff0a8; --focus: #1d4f91;
  --voice: ui-serif, Georgia, "Times New Roman", "Liberation Serif", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181b; --raised: #1c2024; --ink: #e4e2dd; --quiet: #a2a9b0; --rule: #31363b;
    --unsure: #e6b659; --denied: #ef8db9; --differs: #6bc9d6; --link: #8db8f0;
    --content: #574800; --focus: #8db8f0;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
html:has(#ui-fr:checked) [data-ui=en], html:has(#ui-en:checked) [data-ui=fr] { display: none; }
.wrap { max-width: 48rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { left: 1rem; top: 1rem; background: var(--raised); padding: .5rem 1rem; z-index: 3; }
.voice { font-family: var(--voice); }
small, .by, .origins, .foot, .note, .counts, .keys, footer { font-size: .85rem; }
small, .note, .counts, .keys, .by, .origins, footer, summary { color: var(--quiet); font-weight: normal; }

header.top h1 { font: 600 1.9rem/1.2 var(--voice); margin: .25rem 0 .35rem; text-wrap: balance; }
.controls { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; justify-content: flex-end; font-size: .85rem; color: var(--quiet); }
.controls fieldset { border: 0; margin: 0; padding: 0; display: flex; gap: .75rem; }
.controls label { cursor: pointer; }
.controls input { accent-color: var(--link); margin: 0 .25rem 0 0; vertical-align: middle; }
.controls select { font: inherit; max-width: 18rem; }
.counts { margin: 0 0 1rem; font-size: .95rem; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; padding: .6rem 0; margin: 0; border-block: 1px solid var(--rule); font-size: .9rem; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav .n { color: var(--quiet); font-variant-numeric: tabular-nums; }
.keys { margin: .5rem 0 0; }

section { margin-top: 2.5rem; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 .75rem; }
h2 .note { margin-left: .4rem; }
.item { padding: .85rem 0; border-top: 1px solid var(--rule); }
.about { font-size: 1.05rem; margin: 0 0 .4rem; color: var(--differs); }
.about .voice { font-size: 1.15rem; }
.lines { list-style: none; margin: 0; padding: 0; }
.line { padding: .3rem .6rem; margin: 0 -.6rem 0 calc(-.6rem - 3px); border-radius: 4px; cursor: pointer; scroll-margin: 4rem; border-left: 3px solid transparent; }
.line:hover { background: color-mix(in srgb, var(--ink) 4%, transparent); }
.line.current { background: color-mix(in srgb, var(--link) 9%, transparent); border-left-color: var(--link); }
.words { color: inherit; text-decoration: none; font-size: 1.05rem; overflow-wrap: anywhere; }
.lead .words { font-size: 1.2rem; line-height: 1.4; }
.by { margin: .1rem 0 0; overflow-wrap: anywhere; }
.speaker { color: var(--ink); font-weight: 600; }
.r-asserts .reading, .r-comments .reading { font-weight: normal; }
.reading { font-weight: 600; margin-left: .15rem; }
.r-hedges .reading, .r-conditional .reading, .r-doubts .reading, .r-cannot-confirm .reading, .r-evades .reading { color: var(--unsure); }
.r-denies .reading { color: var(--denied); }
.r-hedges, .r-conditional, .r-doubts, .r-cannot-confirm, .r-evades { border-left-color: color-mix(in srgb, var(--unsure) 45%, transparent); }
.r-denies { border-left-color: color-mix(in srgb, var(--denied) 55%, transparent); }
.cue { font-family: var(--voice); }
.from::before { content: "· "; }
.side { display: grid; grid-template-columns: minmax(6rem, 11rem) 1fr; gap: 0 1rem; padding: .25rem 0; }
.side .value { margin: .3rem 0 0; color: var(--differs); font-weight: 700; font-size: 1.15rem; line-height: 1.35; overflow-wrap: anywhere; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
.foot { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; align-items: baseline; }
.foot > * { margin: .25rem 0 0; }
.foot > details[open] { flex-basis: 100%; }
.elsewhere { color: var(--quiet); }
summary { cursor: pointer; width: fit-content; font-size: .85rem; }
.more > summary { padding: .5rem 0; font-size: .9rem; }
.tree ul { list-style: none; margin: .25rem 0 .25rem .3rem; padding: 0 0 0 1rem; border-left: 1px solid var(--rule); }
.tree > ul { border-left: 0; padding-left: 0; }
.tree li { position: relative; padding: .05rem 0; }
.tree ul ul > li::before { content: ""; position: absolute; left: -1rem; top: .8rem; width: .7rem; border-top: 1px solid var(--rule); }
.n-origin > span { font-weight: 600; color: var(--ink); }
.n-outlet > span, .n-carrier > span { color: var(--ink); }
.n-article > span { color: var(--quiet); }
.why ul { margin: .25rem 0; padding-left: 1.1rem; color: var(--quiet); font-family: ui-monospace, monospace; font-size: .8rem; overflow-wrap: anywhere; }

.events, .documents { list-style: none; margin: 0; padding: 0; }
.events .line { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0 1rem; }
.events time { font-weight: 600; font-variant-numeric: tabular-nums; font-size: .95rem; padding-top: .15rem; }
.events .by { grid-column: 2; }
.ahead time { color: var(--differs); }
.b-inferred time, .b-relative time { font-style: italic; }
.documents .line { border-top: 1px solid var(--rule); border-radius: 0; }
.reprint { opacity: .75; }

figure { margin: 0 0 1.75rem; }
figcaption { margin-bottom: .25rem; }
figcaption b { color: var(--differs); font-family: var(--voice); font-size: 1.1rem; }
.scroll { overflow-x: auto; }
.chart { display: block; width: 100%; min-width: 36rem; height: auto; color: var(--ink); font: 11px system-ui, sans-serif; }
.chart text { white-space: pre; }
.chart a { cursor: pointer; color: inherit; }
.chart a:focus-visible { outline: 2px solid var(--focus); }
.t-plain { color: var(--ink); } .t-unsure { color: var(--unsure); } .t-denied { color: var(--denied); }
.chart .hollow { fill: var(--paper); }
.chart .label { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.chart .core { stroke: var(--paper); }
.chart .quiet { color: var(--quiet); }
html:has(#ui-fr:checked) .ui-en, html:has(#ui-en:checked) .ui-fr { display: none; }
.key { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; padding: 0; margin: 0 0 1rem; font-size: .85rem; color: var(--quiet); }
.key svg { width: 1.4em; height: 1.1em; vertical-align: -.2em; }
table { border-collapse: collapse; font-size: .85rem; margin: .5rem 0; width: 100%; }
th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; }
th { color: var(--quiet); font-weight: normal; }

#source { position: fixed; inset: 0 0 0 auto; width: min(44rem, 46vw); background: var(--raised); border-left: 1px solid var(--rule); display: flex; flex-direction: column; z-index: 2; }
#source[hidden] { display: none; }
.source-top { padding: .9rem 1.25rem .6rem; border-bottom: 1px solid var(--rule); }
.source-top .buttons { float: right; display: flex; gap: .3rem; }
button { font: inherit; color: var(--ink); background: none; border: 1px solid var(--rule); border-radius: 4px; min-width: 2rem; padding: .1rem .45rem; cursor: pointer; }
button:hover { border-color: var(--quiet); }
.source-top h2 { font-size: 1rem; margin: 0; }
.source-top p { margin: .1rem 0 0; font-size: .85rem; color: var(--quiet); }
.source-top .voice { font-size: 1.05rem; color: var(--ink); }
#source-text { flex: 1; overflow-y: auto; padding: 1rem 1.25rem 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 1.1rem/1.6 var(--voice); }
#source-text::after { content: ""; display: block; height: 40vh; }
.content { background: var(--content); padding: .1em 0; }
.who { text-decoration: underline; text-decoration-color: var(--link); text-decoration-thickness: 2px; text-underline-offset: .2em; }
.cue { font-style: italic; }
#source .cue { text-decoration: underline dotted; text-decoration-thickness: 2px; text-underline-offset: .2em; }
.clutter { color: var(--quiet); opacity: .75; }
.source-foot { padding: .5rem 1.25rem; border-top: 1px solid var(--rule); font-size: .8rem; color: var(--quiet); }
.source-foot p { margin: 0; }
.source-foot .marks span { margin-right: .75rem; }
#source-why summary { padding: .3rem 0; font-size: .9rem; color: var(--link); }
#source-steps { list-style: none; margin: 0; padding: 0 .25rem .5rem 0; max-height: 40vh; overflow-y: auto; overflow-wrap: anywhere; font-size: .9rem; color: var(--ink); }
#source-steps li { padding: .35rem 0 .35rem 8.5rem; border-top: 1px solid var(--rule); }
.topic { float: left; margin-left: -8.5rem; width: 8rem; color: var(--quiet); }
#source-steps code { white-space: nowrap; font: .75rem ui-monospace, monospace; color: var(--quiet); }
.example { display: block; margin-top: .1rem; color: var(--quiet); font-size: .85rem; }
.deciding { padding: 0 .4rem; border-color: var(--link); text-align: left; }
.deciding q { quotes: none; }
.deciding[aria-pressed=true] { background: color-mix(in srgb, var(--link) 16%, transparent); }
.pointed { outline: 2px solid var(--link); outline-offset: 1px; border-radius: 2px; background: color-mix(in srgb, var(--link) 22%, transparent); }
footer { margin-top: 3rem; border-top: 1px solid var(--rule); padding-top: .75rem; }

@media (min-width: 64rem) { .with-source .wrap { margin: 0; margin-left: max(0rem, calc((54vw - 48rem) / 2)); max-width: min(48rem, 54vw); } }
@media (max-width: 63.99rem) {
  #source { inset: auto 0 0 0; width: auto; height: 62vh; height: 62dvh; border-left: 0; border-top: 1px solid var(--rule); box-shadow: 0 -8px 30px #0003; }
  .with-source .wrap { padding-bottom: 66vh; }
  .with-source .line { scroll-margin-bottom: 66vh; }
  #source-steps { max-height: 26vh; }
}
@media (max-width: 36rem) {
  .wrap { padding: 1rem .9rem 3rem; }
  header.top h1 { font-size: 1.5rem; }
  .side, .pair, .events .line { grid-template-columns: 1fr; }
  .events .by { grid-column: 1; }
  .keys { display: none; }
  #source-steps li { padding-left: 0; }
  .topic { float: none; display: block; margin-left: 0; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  #source, nav, .controls, .keys, .skip { display: none !important; }
  body { background: #fff; color: #000; font-size: 10pt; }
  .wrap { max-width: none; padding: 0; }
  .item, figure, .line { break-inside: avoid; }
}
`;
