/**
 * The script, inline in every page, that notes what the reader asks for before
 * the tools have come: the name of a pressed control (`data-tool`) or `key n`
 * stands as `html[data-asked]`, and the tools look there when they come
 * (`html[data-tools]`). Nothing asked of a page that can be seen is lost.
 */
export const askedScript = `{const d=document.documentElement.dataset;
for(const t of['click','keydown'])addEventListener(t,({target:e,key:k,ctrlKey:c,metaKey:m,altKey:a})=>{
if(d.tools!=null||!(e instanceof Element))return;
const v=k==null?e.closest('[data-tool]')?.dataset.tool:c||m||a||e.matches('input')?'':'key '+k;
if(v)d.asked=v})}`.replaceAll('\n', '');
