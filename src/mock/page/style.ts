/** The style of the page, for light and dark color schemes, and from a width of 320 pixels. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #f6f7f9; --panel: #fff; --line: #d5d9e0; --text: #1b1f24; --dim: #57606a;
  --accent: #0b57d0; --on-accent: #fff; --good: #146c2e; --bad: #b3261e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #111418; --panel: #1a1e24; --line: #343b45; --text: #e6e9ed; --dim: #9aa4b0;
    --accent: #8ab4f8; --on-accent: #0b1220; --good: #6dd58c; --bad: #f2a59f;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
header, main { max-width: 72rem; margin: 0 auto; padding: 1rem .75rem 0; }
main { padding-bottom: 3rem; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.2; }
h2 { margin: 0 0 .75rem; font-size: 1.25rem; }
h3 { margin: 0 0 .5rem; font-size: 1rem; }
p { margin: 0 0 .75rem; max-width: 46rem; }
code, pre, textarea, #token { font: .8125rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
a, code, dd, pre { overflow-wrap: anywhere; }
a { color: var(--accent); }
section { margin-bottom: 1rem; padding: 1rem; background: var(--panel); border: 1px solid var(--line);
  border-radius: .75rem; }
dl { display: grid; gap: .25rem 1rem; margin: 0 0 1rem; }
dd { margin: 0 0 .5rem; color: var(--dim); }
header dl { grid-template-columns: max-content minmax(0, 1fr); align-items: baseline; margin: 0; }
header dd { margin: 0; }
form { display: grid; margin-bottom: 1rem; }
.fields { display: grid; gap: 0 1rem; }
label { margin-bottom: .25rem; font-weight: 600; }
select, textarea, input { width: 100%; min-width: 0; margin-bottom: .75rem; padding: .4375rem .625rem; background: var(--ground);
  color: var(--text); border: 1px solid var(--dim); border-radius: .5rem; }
[aria-invalid] { border: 2px solid var(--bad); }
select { font: inherit; text-overflow: ellipsis; }
textarea { resize: vertical; }
#body, #token { margin-bottom: .25rem; }
#problems { margin: 0 0 .75rem; padding: 0; list-style: none; }
#problems, #token-problem { color: var(--bad); overflow-wrap: anywhere; }
#token-problem { margin: 0; }
.hint { margin-bottom: .75rem; color: var(--dim); font-size: .875rem; }
button { padding: .125rem .625rem; background: none; color: var(--accent); border: 1px solid var(--accent);
  border-radius: .5rem; font: inherit; font-size: .875rem; cursor: pointer; }
button[type=submit]:not([value=apply]) { padding: .625rem; background: var(--accent); color: var(--on-accent); font-size: 1rem;
  font-weight: 600; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
#status.good, #status.bad { font-weight: 600; }
#status.good { color: var(--good); }
#status.bad { color: var(--bad); }
.banner { padding: .625rem .875rem; border: 2px solid var(--accent); border-radius: .5rem; }
.problem, #hints { color: var(--bad); overflow-wrap: anywhere; }
fieldset { margin: 0 0 .75rem; padding: .5rem .875rem; border: 1px solid var(--dim); border-radius: .5rem; }
.choice { margin: .375rem 0; }
.choice input { width: auto; margin: 0 .375rem 0 0; }
pre { max-height: 32rem; margin: 0; padding: .75rem; overflow: auto; white-space: pre-wrap; background: var(--ground);
  border-radius: .5rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none; }
section > :last-child { margin-bottom: 0; }
@media (min-width: 48rem) {
  header, main { padding-right: 1.5rem; padding-left: 1.5rem; }
  section { padding: 1.25rem 1.5rem; }
  dl { grid-template-columns: minmax(0, max-content) minmax(0, 1fr); align-items: baseline; }
  dl.aligned { grid-template-columns: 12.5rem minmax(0, 1fr); }
  .fields { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  dd { margin: 0; }
  .columns { columns: 2; column-gap: 2rem; }
  .columns > div { break-inside: avoid; }
  .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 1rem; align-items: start; }
}
`;
