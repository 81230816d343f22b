const dark = `
  --page: #16181d; --card: #1f2229; --line: #3a3f4b; --text: #e6e8ec; --soft: #a3aab8; --code: #2a2e37;
  --pass: #57c785; --fail: #ff7b72; --error: #ff9bce; --flaky: #e3b341; --known: #b6a0ff; --unsupported: #9aa4b2;
  --untried: #d29922; --absent: #6b7382; --link: #79b8ff;`;

/** The look of the page, light and dark. */
export const style = `
:root { color-scheme: light dark;
  --page: #f6f7f9; --card: #fff; --line: #d5d9e0; --text: #1d2129; --soft: #5a6270; --code: #eef0f4;
  --pass: #1a7f43; --fail: #c5221f; --error: #a8206f; --flaky: #8a5a00; --known: #5b3fc4; --unsupported: #5a6270;
  --untried: #8a5a00; --absent: #7b8290; --link: #0b57d0; }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${dark} } }
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; ${dark} }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
code, pre, .label { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: 13px; }
code { overflow-wrap: anywhere; }
h1, h2, h4, p, ul, dl, dd { margin: 0; }
h1 { font-size: 20px; overflow-wrap: anywhere; } h2 { font-size: 18px; margin-bottom: 10px; } h4 { font-size: 14px; margin: 12px 0 6px; }
button, input { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
button { cursor: pointer; padding: 2px 10px; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
[hidden] { display: none !important; }
.small, .source, .hint, .keys, .of, .at, .level, .legend, .left { color: var(--soft); font-size: 13px; }
.top { display: flex; gap: 20px; align-items: center; padding: 20px 24px; background: var(--card); border-bottom: 1px solid var(--line); border-left: 8px solid var(--pass); }
.top.bad { border-left-color: var(--fail); }
.top .about { min-width: 0; }
.verdict { font-size: 34px; font-weight: 800; white-space: nowrap; color: var(--pass); }
.top.bad .verdict { color: var(--fail); }
.bar-top { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; padding: 8px 24px; background: var(--page); border-bottom: 1px solid var(--line); }
#search { flex: 1 1 220px; max-width: 420px; padding: 5px 10px; }
.chips { display: flex; flex-wrap: wrap; gap: 6px; }
.chip { border-radius: 14px; } .chip[aria-pressed="true"] { background: var(--text); color: var(--page); border-color: var(--text); }
nav { display: flex; gap: 12px; }
kbd { border: 1px solid var(--line); border-radius: 4px; padding: 0 5px; font-size: 12px; }
main { max-width: 1160px; margin: 0 auto; padding: 20px 24px 60px; }
section { margin-bottom: 32px; scroll-margin-top: 110px; }
.badge { display: inline-block; white-space: nowrap; font-weight: 600; font-size: 13px; }
.pass { color: var(--pass); } .fail { color: var(--fail); } .error { color: var(--error); } .flaky { color: var(--flaky); }
.known.badge, td.known, .chip.known { color: var(--known); } .unsupported { color: var(--unsupported); }
.untried { color: var(--untried); } .absent { color: var(--absent); }
.case { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin-bottom: 8px; content-visibility: auto; contain-intrinsic-size: auto 42px; }
.case > summary { padding: 8px 12px; cursor: pointer; overflow-wrap: anywhere; }
.case > summary .title { color: var(--soft); }
.case .body { padding: 4px 12px 14px; border-top: 1px solid var(--line); display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; }
.again { display: flex; gap: 8px; align-items: start; } .again code { background: var(--code); padding: 3px 8px; border-radius: 6px; flex: 1; min-width: 0; }
ul.known, .checks ul, .facts, .rows { padding-left: 20px; } .rows { list-style: none; padding-left: 4px; }
.rows li { content-visibility: auto; contain-intrinsic-size: auto 23px; } .rows li > span { color: var(--pass); } .rows li[data-verdict="fail"] > span { color: var(--fail); }
.checks ul, .facts { columns: 340px; font-size: 13px; }
.group, .untested { border: 1px solid var(--line); border-radius: 8px; background: var(--card); padding: 6px 12px; margin-bottom: 8px; }
summary { cursor: pointer; }
.cmp { border-left: 4px solid var(--fail); background: color-mix(in srgb, var(--fail) 8%, var(--card)); border-radius: 4px; padding: 8px 12px; margin: 4px 0 8px; }
.cmp .what { color: var(--fail); font-weight: 600; }
.cmp dl { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; margin: 6px 0; }
.cmp dt { font-size: 12px; text-transform: uppercase; letter-spacing: .04em; color: var(--soft); } .cmp dd { overflow-wrap: anywhere; white-space: pre-wrap; }
.source span { margin-right: 12px; overflow-wrap: anywhere; }
.seq { border: 1px solid var(--line); border-radius: 6px; padding: 6px 0; overflow: hidden; --tile: calc(100% / var(--n)); }
.heads { display: grid; grid-template-columns: repeat(var(--n), minmax(0, 1fr)); text-align: center; font-weight: 600; }
.heads span { margin: 0 4px 4px; padding: 2px 4px; border: 1px solid var(--line); border-radius: 4px; background: var(--code); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 13px; }
.msg { background: linear-gradient(90deg, transparent calc(50% - .5px), var(--line) calc(50% - .5px) calc(50% + .5px), transparent 0) 0 0 / var(--tile) 100% repeat-x; }
.msg > summary, div.msg { display: grid; grid-template-columns: repeat(var(--n), minmax(0, 1fr)); list-style: none; padding: 3px 0 5px; }
.msg > summary::-webkit-details-marker { display: none; }
.msg > summary:hover { background: color-mix(in srgb, var(--link) 8%, transparent); }
.label { grid-column: 1 / -1; padding: 0 10px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-align: center; }
.label { background: color-mix(in srgb, var(--card) 82%, transparent); justify-self: center; max-width: 100%; border-radius: 4px; }
details.msg .label::after { content: " ▸"; color: var(--soft); } details.msg[open] .label::after { content: " ▾"; }
.arrow { grid-column: var(--a) / span var(--k); margin: 3px calc(50% / var(--k)) 2px; height: 7px; border-bottom: 2px solid var(--link); position: relative; }
.arrow::after { content: ""; position: absolute; bottom: -6px; border: 5px solid transparent; }
.out .arrow::after { right: -2px; border-left: 8px solid var(--link); border-right: 0; }
.in .arrow { border-bottom-style: dashed; } .in .arrow::after { left: -2px; border-right: 8px solid var(--link); border-left: 0; }
.point .arrow { grid-column: var(--a); margin: 2px auto; width: 9px; height: 9px; border: 2px solid var(--soft); border-radius: 50%; background: var(--card); } .point .arrow::after { display: none; }
.bad > summary .label, div.bad .label { color: var(--fail); font-weight: 600; } .bad .arrow { border-color: var(--fail); }
.bad.out .arrow::after { border-left-color: var(--fail); } .bad.in .arrow::after { border-right-color: var(--fail); }
.msg pre { margin: 0 10px 6px; padding: 8px 10px; background: var(--code); border-radius: 6px; overflow: auto; max-height: 420px; white-space: pre-wrap; overflow-wrap: anywhere; }
.seq .cmp { margin: 4px 10px 8px; } .left { padding: 4px 10px; }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 2px 18px; margin-bottom: 12px; }
.tables { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 270px), 1fr)); gap: 16px; align-items: start; }
table { border-collapse: collapse; width: 100%; background: var(--card); border: 1px solid var(--line); }
caption { text-align: left; font-weight: 700; padding-bottom: 4px; }
th, td { border-bottom: 1px solid var(--line); padding: 1px 6px; font-weight: 400; text-align: left; } thead th { color: var(--soft); font-size: 13px; }
td { font-weight: 600; white-space: nowrap; width: 62px; } td .number { color: var(--soft); font-weight: 400; font-size: 12px; }
td.fail, td.error { background: color-mix(in srgb, var(--fail) 12%, var(--card)); }
td.none { background: repeating-linear-gradient(45deg, transparent 0 5px, var(--page) 5px 8px); }
.find { border: 0; background: none; padding: 1px 0; text-align: left; overflow-wrap: anywhere; font-size: 13px; } .find:hover { text-decoration: underline; }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.bars { margin: 12px 0; display: grid; gap: 4px; }
.bar { display: grid; grid-template-columns: 160px minmax(60px, 220px) 48px 80px minmax(0, 1fr); gap: 10px; align-items: center; }
.track { height: 10px; border-radius: 5px; background: var(--code); border: 1px solid var(--line); overflow: hidden; } .track span { display: block; height: 100%; background: var(--pass); }
.number { text-align: right; } .sum { color: var(--soft); font-weight: 400; }
@media (max-width: 700px) {
  .top { flex-direction: column; align-items: start; gap: 4px; padding: 14px 16px; } .bar-top { padding: 8px 16px; position: static; } main { padding: 16px; }
  .keys { display: none; } .cmp dl { grid-template-columns: 1fr; } .bar { grid-template-columns: 118px minmax(40px, 1fr) 44px 66px; } .hint { display: none; }
}
@media print { .bar-top { display: none; } .case, .rows li { content-visibility: visible; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
