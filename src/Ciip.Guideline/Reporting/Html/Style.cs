namespace Ciip.Guideline.Reporting;

/// <summary>The style of every page: light, dark and print, from the fonts a system has.</summary>
internal static class Style
{
    public const string Sheet = """
        .ciip{--ink:#1a2027;--soft:#4a5561;--paper:#fff;--wash:#f3f5f8;--line:#c3cad3;--accent:#173f6b;--full:#17507f;--touched:#b6d2e8;--aside:#d9dbe0;--hatch:#6c7580;--mark:#4a5561;--gap:#8f1d14;--weakness:#7a4a00;--suggestion:#37516b;color-scheme:light dark;color:var(--ink);background:var(--paper);font:16px/1.65 "Hiragino Sans","Yu Gothic","Noto Sans CJK JP","Noto Sans JP",Meiryo,"Segoe UI",system-ui,sans-serif;overflow-wrap:anywhere}
        @media (prefers-color-scheme:dark){.ciip{--ink:#e8ebef;--soft:#b4bdc8;--paper:#14181d;--wash:#1e242b;--line:#465160;--accent:#9cc6ef;--full:#8cc0ec;--touched:#28506f;--aside:#3a424d;--hatch:#98a3b0;--mark:#b4bdc8;--gap:#ff9d92;--weakness:#f0bd6b;--suggestion:#a9c4df}}
        .ciip:lang(en){font-family:"Segoe UI","Helvetica Neue",Arial,"Liberation Sans","Noto Sans","Hiragino Sans","Yu Gothic","Noto Sans CJK JP","Noto Sans JP",Meiryo,sans-serif}
        .ciip:lang(ja) :is(h1,h2,h3,th,b,summary,.state){word-break:auto-phrase}
        body.ciip{margin:0}
        .ciip *{box-sizing:border-box}
        .ciip .page{max-width:78rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,3rem) 4rem}
        .ciip .skip{position:absolute;left:-9999px}
        .ciip .skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;outline:3px solid var(--accent)}
        .ciip a{color:var(--accent)}
        .ciip :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
        .ciip h1{font-size:clamp(1.6rem,4vw,2.3rem);line-height:1.3;margin:.5rem 0;color:var(--accent)}
        .ciip h2{font-size:1.4rem;line-height:1.35;margin:3rem 0 .5rem;padding-bottom:.3rem;border-bottom:2px solid var(--accent);color:var(--accent)}
        .ciip h3{font-size:1.1rem;margin:2rem 0 .5rem}
        .ciip p{max-width:56rem;margin:.5rem 0 1rem}
        .ciip .lead{color:var(--soft)}
        .ciip dl.facts{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:.5rem 0 1rem}
        .ciip dl.facts dt{font-size:.85rem;color:var(--soft)}
        .ciip dl.facts dd{margin:0;font-weight:600}
        .ciip nav{background:var(--wash);padding:.75rem 1.25rem;margin:1rem 0}
        .ciip nav ul{margin:.25rem 0;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
        .ciip nav a{display:inline-block;padding:.2rem 0}
        .ciip .note{border-left:.4rem solid var(--accent);background:var(--wash);padding:.75rem 1rem;max-width:none}
        .ciip .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:1rem;margin:1rem 0;padding:0;list-style:none}
        @media (min-width:60rem){.ciip .cards:has(li:nth-child(4):last-child){grid-template-columns:repeat(4,1fr)}}
        .ciip .cards li{border:1px solid var(--line);border-top:.3rem solid var(--accent);padding:.75rem 1rem}
        .ciip .cards b{display:block;font-size:1.7rem;line-height:1.3;font-variant-numeric:tabular-nums}
        .ciip .cards small{display:block;color:var(--soft);font-size:.9rem;line-height:1.5}
        .ciip .bar{display:flex;height:.85rem;border:1px solid var(--mark);margin:.35rem 0;min-width:4rem;overflow:hidden}
        .ciip .bar i{display:block;flex-basis:0}
        .ciip .scroll{position:relative;overflow-x:auto;margin:.75rem 0 1.25rem}
        .ciip table{overflow-wrap:break-word;border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.5}
        .ciip caption{text-align:left;font-weight:600;padding:.25rem 0}
        .ciip .page caption{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .ciip th,.ciip td{border-bottom:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top;min-width:4.5em}
        .ciip thead th{background:var(--wash);border-bottom:2px solid var(--line)}
        .ciip tbody th{font-weight:600}
        .ciip :is(.questions,.details) tbody th{font-weight:inherit}
        .ciip tbody tr:hover{background:var(--wash)}
        .ciip .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;min-width:3.5em}
        .ciip thead .number{white-space:normal}
        .ciip .nought{color:var(--soft)}
        .ciip table.wide td,.ciip table.wide th{min-width:9em}
        .ciip table.properties{width:auto}
        .ciip table.properties th{min-width:12em}
        .ciip :is(.figures,.bars) :is(th,td):first-child{min-width:15em}
        .ciip .bars :is(th,td):last-child{width:45%}
        .ciip .figures :is(th,td){padding-left:.3rem;padding-right:.3rem}
        .ciip .figures .number{min-width:2.6em}
        .ciip .figures thead .number{font-size:.82rem;line-height:1.35}
        .ciip .figures .bar{min-width:6rem}
        .ciip .documents code{font-weight:400;color:var(--soft)}
        .ciip .heat{table-layout:fixed;min-width:56rem}
        .ciip .heat :is(th,td):first-child{width:32%}
        .ciip .measured{display:flex;gap:.5em;align-items:center}
        .ciip .measured span:first-child{flex:0 0 5em;white-space:nowrap;font-variant-numeric:tabular-nums}
        .ciip .measured .bar{flex:1;margin:0}
        .ciip :is(.details,.documents) :is(th,td){min-width:8em}
        .ciip .documents :is(th,td){min-width:11em}
        .ciip .counts :is(th,td){min-width:10.5em}
        .ciip .details :is(th,td):first-child{min-width:16em}
        .ciip :is(.steps,.plan) :is(th,td):first-child{min-width:3em}
        .ciip :is(.steps,.plan) :is(th,td):nth-child(2){min-width:14em}
        .ciip :is(.plan,.carried){min-width:64rem}
        .ciip .findings{min-width:60rem}
        .ciip .questions :is(th,td):first-child{min-width:18em}
        .ciip .amendment{min-width:64rem;table-layout:fixed}
        .ciip .amendment :is(th,td):first-child{width:13%}
        .ciip .amendment :is(th,td):is(:nth-child(2),:nth-child(3)){width:27%}
        .ciip .amendment :is(th,td):nth-child(4){width:12%}
        .ciip .amendment tbody th{font-weight:inherit}
        .ciip .correspondence{min-width:64rem}
        .ciip .correspondence tbody th{font-weight:inherit}
        .ciip .correspondence :is(th,td):first-child{width:28%}
        .ciip .correspondence :is(th,td):nth-child(2){width:19%}
        .ciip .correspondence :is(th,td):nth-child(3){width:15%}
        .ciip .correspondence :is(th,td):nth-child(4){width:17%}
        .ciip :is(td,th) ul{margin:0;padding:0;list-style:none}
        .ciip code{font-family:inherit;font-variant-numeric:tabular-nums}
        .ciip bdi{white-space:pre-line;overflow-wrap:anywhere}
        .ciip td code{overflow-wrap:anywhere}
        .ciip .state{display:inline-flex;gap:.45em;align-items:baseline}
        .ciip .mark{display:inline-block;flex:none;width:.9em;height:.9em;border:1px solid var(--mark);position:relative;top:.08em}
        .ciip .full{background:var(--full)}
        .ciip .part{background:repeating-linear-gradient(45deg,var(--full) 0 2px,var(--touched) 2px 5px)}
        .ciip .touched{background:linear-gradient(var(--full) 1px,transparent 1px) 0 0/6px 6px,linear-gradient(90deg,var(--full) 1px,transparent 1px) 0 0/6px 6px,var(--touched)}
        .ciip .written{background:repeating-linear-gradient(90deg,var(--full) 0 1.5px,var(--touched) 1.5px 4.5px)}
        .ciip .unwritten{background:repeating-linear-gradient(0deg,var(--full) 0 1.5px,var(--touched) 1.5px 4.5px)}
        .ciip .aside{background:radial-gradient(circle,var(--mark) 1px,transparent 1.4px) 0 0/5px 5px,var(--aside)}
        .ciip .irrelevant{background:linear-gradient(45deg,transparent 44%,var(--hatch) 44% 56%,transparent 56%) 0 0/7px 7px,linear-gradient(135deg,transparent 44%,var(--hatch) 44% 56%,transparent 56%) 0 0/7px 7px,var(--aside)}
        .ciip .missing{background:var(--paper)}
        .ciip .not-asked{background:transparent;border-style:dotted}
        .ciip .bar .not-asked{border:0;border-left:1px dotted var(--mark)}
        .ciip .unknown{background:repeating-linear-gradient(135deg,var(--hatch) 0 1.5px,var(--paper) 1.5px 5px)}
        .ciip .legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;margin:.5rem 0;list-style:none;font-size:.9rem}
        .ciip .level{font-weight:700;white-space:nowrap}
        .ciip .level::before{content:"▲ "}
        .ciip .gap{color:var(--gap)}
        .ciip .weakness{color:var(--weakness)}
        .ciip .weakness::before{content:"◆ "}
        .ciip .suggestion{color:var(--suggestion)}
        .ciip .suggestion::before{content:"● "}
        .ciip details{margin:1rem 0}
        .ciip summary{cursor:pointer;font-weight:600;padding:.4rem 0;color:var(--accent)}
        .ciip svg{max-width:100%;height:auto}
        @media (max-width:40rem){.ciip{font-size:15px}.ciip th,.ciip td{padding:.35rem .45rem}}
        .ciip .unprinted{display:none}
        @media print{
        @page{size:A4;margin:14mm 12mm 16mm}
        @page across{size:A4 landscape;margin:12mm 12mm 14mm}
        .ciip .page:has(.amendment){page:across}
        .ciip .page:has(.amendment) .first{break-after:auto}
        .ciip .amendment tr{break-inside:auto}
        .ciip{--ink:#000;--soft:#333;--paper:#fff;--wash:#f1f3f6;--line:#aab2bc;--accent:#173f6b;--full:#17507f;--touched:#b6d2e8;--aside:#d9dbe0;--hatch:#6c7580;--mark:#4a5561;--gap:#8f1d14;--weakness:#7a4a00;--suggestion:#37516b;color-scheme:light;font-size:9.5pt;line-height:1.45;print-color-adjust:exact;-webkit-print-color-adjust:exact}
        .ciip .page{max-width:none;padding:0}
        .ciip nav,.ciip .skip{display:none}
        .ciip .scroll{overflow:visible;margin:4pt 0 8pt}
        .ciip table{font-size:8pt;line-height:1.35;min-width:0!important}
        .ciip th,.ciip td{padding:2pt 3pt;min-width:3.5em!important}
        .ciip .number{padding-left:1pt;min-width:0!important}
        .ciip .wide{overflow-wrap:anywhere}
        .ciip .wide :is(th,td){min-width:0!important}
        .ciip .number{overflow-wrap:anywhere}
        .ciip thead{display:table-header-group}
        .ciip .figures thead .number{font-size:7pt;line-height:1.2;writing-mode:vertical-rl;vertical-align:bottom;text-align:left;white-space:nowrap}
        .ciip:lang(en) .figures thead .number{transform:rotate(180deg);text-align:right}
        .ciip .figures :is(th,td):first-child{width:36%}
        .ciip .figures .bar{min-width:2.5rem}
        .ciip .documents :is(th,td):nth-child(-n+3){width:19%}
        .ciip .details :is(th,td):first-child{width:30%}
        .ciip :is(.steps,.plan) :is(th,td):first-child{min-width:2em!important}
        .ciip .steps :is(th,td):nth-child(2){width:36%}
        .ciip .plan :is(th,td):nth-child(2){width:24%}
        .ciip .plan :is(th,td):nth-child(4){width:20%}
        .ciip .findings :is(th,td):nth-child(3){width:40%}
        .ciip .findings :is(th,td):nth-child(4){width:24%}
        .ciip .questions :is(th,td):first-child{width:56%}
        .ciip .questions :is(th,td):last-child{width:6em}
        .ciip .mark:is(.part,.touched,.written,.unwritten,.aside,.irrelevant,.unknown){height:auto;top:0;border:0;background:none;font-style:normal;font-weight:400;line-height:1;color:var(--full)}
        .ciip .mark:is(.aside,.irrelevant,.unknown){color:var(--hatch)}
        .ciip .mark.part::before{content:"▧"}
        .ciip .mark.touched::before{content:"▦"}
        .ciip .mark.written::before{content:"▥"}
        .ciip .mark.unwritten::before{content:"▤"}
        .ciip .mark.aside::before{content:"◇"}
        .ciip .mark.irrelevant::before{content:"▩"}
        .ciip .mark.unknown::before{content:"▨"}
        .ciip .measured span:first-child{flex-basis:4em}
        .ciip .measured .bar{min-width:2rem}
        .ciip .first .questions :is(th,td):first-child{width:88%}
        .ciip .first table{font-size:7.5pt;line-height:1.25}
        .ciip .first :is(th,td){padding:.8pt 3pt}
        .ciip .first :is(p,.scroll){margin:1pt 0 2pt}
        .ciip .note{padding:3pt 6pt;margin:3pt 0}
        .ciip tr,.ciip .cards li,.ciip .note,.ciip .lead,.ciip .legend,.ciip dl.facts{break-inside:avoid}
        .ciip :is(.findings,.plan) tr{break-inside:auto}
        .ciip h2,.ciip h3,.ciip .lead,.ciip .legend,.ciip dl.facts,.ciip summary{break-after:avoid}
        .ciip h2{margin:14pt 0 4pt;font-size:13pt}
        .ciip h3{margin:8pt 0 2pt;font-size:10.5pt}
        .ciip h1{font-size:18pt;margin:0}
        .ciip .first h2{margin-top:4pt}
        .ciip dl.facts{margin:2pt 0}
        .ciip .cards{grid-template-columns:repeat(3,1fr);gap:5pt;margin:4pt 0}
        .ciip .cards:has(li:nth-child(4):last-child){grid-template-columns:repeat(4,1fr)}
        .ciip .cards li{padding:3pt 6pt}
        .ciip .cards b{font-size:13pt}
        .ciip .cards small{font-size:7.5pt;line-height:1.35}
        .ciip p{margin:2pt 0 5pt;max-width:none}
        .ciip .first{break-after:page}
        .ciip details{margin:4pt 0}
        .ciip details:not([open]) .unprinted{display:inline;font-weight:400;color:var(--soft)}
        .ciip details:not([open])::details-content{display:none}
        .ciip summary{list-style:none;color:inherit}
        .ciip summary::-webkit-details-marker{display:none}
        .ciip a{color:inherit;text-decoration:none}
        }

        """;
}
