/**
 * The script that brings the rest of a page after its first paint: the module
 * that starts the app, and the whole style sheet. Until a page can be read,
 * nothing takes the network from it. A page in a tab that nobody looks at is
 * not painted; what it needs comes with its load event. `modules` are the app's
 * entry and what that imports, so that none waits for another. What does not
 * arrive is asked for again at the next touch.
 */
export function starterScript(modules: readonly string[], sheet: string): string {
  const imports = modules.map((module) => `import(${JSON.stringify(module)})`).join();
  return `{let b,l;const s=()=>{if(b)return;b=1;Promise.all([${imports}]).catch(()=>{b=0});if(l??=document.querySelector('[rel=stylesheet]'))return;l=document.createElement('link');l.rel='stylesheet';l.href=${JSON.stringify(sheet)};document.head.append(l)};new PerformanceObserver(s).observe({type:'paint',buffered:true});addEventListener('load',()=>setTimeout(s,1e3));for(const e of['pointerdown','keydown'])addEventListener(e,s)}`;
}
