/**
 * The script that brings the rest of a page after its first paint: the module
 * that starts the app, and the whole style sheet. Until a page can be read,
 * nothing takes the network from it. A page in a tab that nobody looks at is
 * not painted; what it needs comes with its load event.
 */
export function starterScript(module: string, sheet: string): string {
  return `{let b;const s=()=>{if(b)return;b=1;import(${JSON.stringify(module)});const l=document.createElement('link');l.rel='stylesheet';l.href=${JSON.stringify(sheet)};document.head.append(l)};new PerformanceObserver(s).observe({type:'paint',buffered:true});addEventListener('load',()=>setTimeout(s,1e3))}`;
}
