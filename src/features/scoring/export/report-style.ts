// Paper, ink and one marker. No web font is fetched: the page must open anywhere, also offline.
export const reportStyle = `
:root{--paper:#faf8f2;--sheet:#fffefb;--ink:#1c1b17;--ink-2:#5d5a50;--ink-3:#77736a;--line:#e7e2d4;--line-2:#f1ede1;--mark:#fbe64d;--soft:#fdf3a8;--good:#1d7a4f;--warn:#8f5508;--bad:#b3341f}
*{box-sizing:border-box}
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.5 Geist,"Segoe UI",system-ui,-apple-system,sans-serif}
main{max-width:1180px;margin:0 auto;padding:34px 28px 60px}
.brand{font:400 22px/1 "Instrument Serif",Georgia,serif;margin:0 0 26px}.brand b{font-weight:400;background:linear-gradient(transparent 12%,var(--mark) 12% 92%,transparent 92%);padding:0 .14em;border-radius:2px}
h1,h2,.num{font-family:"Instrument Serif",Georgia,serif;font-weight:400;letter-spacing:-.012em}
h1{font-size:36px;line-height:1.08;margin:0;overflow-wrap:anywhere}
h2{font-size:23px;line-height:1.15;margin:0 0 10px;display:flex;justify-content:space-between;align-items:baseline}h2 span{font:400 12.5px Geist,system-ui,sans-serif;color:var(--ink-3)}
.sub{color:var(--ink-2);margin:6px 0 24px}
.cols{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,430px);gap:26px;align-items:start}
.card,.sheet{background:var(--sheet);border:1px solid var(--line);border-radius:10px;padding:20px 22px;margin:0 0 16px}
.sheet{border-radius:4px;padding:40px 44px;box-shadow:0 10px 30px -18px #3a321433;font-size:13px;line-height:1.62;white-space:pre-wrap;overflow-wrap:anywhere}
.sheet p{margin:0;min-height:1.62em}
mark{background:var(--mark);color:var(--ink);padding:.06em .16em;margin:0 -.1em;border-radius:2px;box-decoration-break:clone;-webkit-box-decoration-break:clone}mark.soft{background:var(--soft)}
mark sup{font:600 9.5px/1 ui-monospace,"Geist Mono",monospace;margin-left:2px}
.score{display:flex;gap:20px;align-items:center}.num{font-size:68px;line-height:.9;letter-spacing:-.03em}.num small{font-size:18px;color:var(--ink-3);margin-left:3px}
.why{color:var(--ink-2);margin:0}
table{border-collapse:collapse;width:100%;font-size:12.8px}th{text-align:left;font-weight:500;color:var(--ink-3);padding:3px 10px 3px 0}td{padding:4px 10px 4px 0;border-top:1px solid var(--line-2);vertical-align:top}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;padding-right:0;padding-left:10px}
tr.part td{font-weight:560;border-top:1px solid var(--line);padding-top:9px}tr.rule td{color:var(--ink-2)}
.bar{display:block;height:6px;background:var(--line-2);border-radius:3px;overflow:hidden;margin-top:6px}.bar i{display:block;height:100%;background:var(--ink);border-radius:3px}
ol,ul{list-style:none;margin:0;padding:0}
.f{display:grid;grid-template-columns:26px minmax(0,1fr) auto;gap:10px;padding:12px 0;border-top:1px solid var(--line);break-inside:avoid}.f:first-child{border:0;padding-top:2px}
.f .n{width:21px;height:21px;border-radius:3px;background:var(--mark);font:600 11.5px/21px ui-monospace,"Geist Mono",monospace;text-align:center}.f .n.none{background:none;border:1.5px solid var(--line);color:var(--ink-3);line-height:18px}
.f b{font-weight:560;display:block;overflow-wrap:anywhere}.f p{margin:2px 0 0;color:var(--ink-2);font-size:12.8px;line-height:1.45}.pts{font:500 12.5px ui-monospace,"Geist Mono",monospace;color:var(--good);white-space:nowrap}
.sev{font-size:11.5px;color:var(--ink-3)}.sev.high{color:var(--bad)}.sev.medium{color:var(--warn)}
.tags{display:flex;flex-wrap:wrap;gap:6px}.tags li{border:1px solid var(--line);border-radius:5px;padding:1px 7px;font-size:12.5px}.tags li.has{background:var(--soft);border-color:transparent}
.tags+.lab,.lab{margin:12px 0 6px;color:var(--ink-2);font-size:12.8px}.lab:first-of-type{margin-top:0}
footer{color:var(--ink-3);font-size:12px;margin-top:20px;overflow-wrap:anywhere}
@media(max-width:860px){main{padding:22px 16px 40px}.cols{grid-template-columns:minmax(0,1fr)}.cols>div:last-child{order:-1}.sheet{padding:24px 20px}}
@media print{@page{size:A4;margin:16mm 15mm}body{background:none;font-size:11.5px}main{max-width:none;padding:0}.cols{display:block}.card,.sheet{box-shadow:none;background:none;border-color:var(--line);padding:14px 16px}.sheet{font-size:10.5px}h1{font-size:28px}h2{break-after:avoid}}
`
