import { readFileSync } from "node:fs";
import { readFacts } from "./src/facts/read-facts.js";
import { parseMarkdown } from "./src/source/parse-markdown.js";
import { readPage } from "./src/lint/page.js";
import { rules } from "./src/lint/rules/index.js";
import { parse } from "yaml";
const apis = parse(readFileSync("spec/apis.yaml","utf8")).apis;
for (const copies of [1,1,4,8]) {
 const t:any={}; const add=(k:string,f:()=>any)=>{const s=performance.now();const r=f();t[k]=(t[k]??0)+performance.now()-s;return r;};
 for (const api of apis) { const pages=api.documents.map((path:string)=>{const source={path,text:Array(copies).fill(readFileSync("spec/"+path,"utf8")).join("\n\n")};
  const doc=parseMarkdown(source);const facts=add("FACTS",()=>readFacts(doc,()=>{}));const page=add("PAGE",()=>readPage(doc,facts));
  for(const r of rules) if(r.of==="document") add(r.code,()=>r.check(page,()=>{}));return page;});
  for(const r of rules) if(r.of==="api") add(r.code,()=>r.check({pages,whole:true},()=>{}));}
 const total=Object.entries(t).filter(([k])=>k!=="FACTS").reduce((s,[,v]:any)=>s+v,0);
 console.log(copies,total.toFixed(0),Object.entries(t).sort((a:any,b:any)=>b[1]-a[1]).slice(0,14).map(([k,v]:any)=>k+" "+v.toFixed(1)).join(", "));
}
