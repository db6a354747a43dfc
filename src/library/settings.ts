/**
 * What a reader may set about the look of a page, and the script that keeps it.
 *
 * A setting that is at its default is not kept. The script stands in every
 * page with a hash in the policy: it applies what is kept before the
 * first paint, and makes the panel's native controls work before any other
 * script has come. Kept in localStorage, for only that can be read so early.
 */

/** A setting with a number: a factor of the default, or a distance in em. */
export interface Scale {
  readonly name: 'size' | 'lines' | 'width' | 'letters' | 'words';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly standard: number;
}

export const scales: readonly Scale[] = [
  { name: 'size', min: 0.8, max: 2, step: 0.1, standard: 1 },
  { name: 'lines', min: 0.8, max: 1.6, step: 0.1, standard: 1 },
  { name: 'width', min: 0.7, max: 1.5, step: 0.1, standard: 1 },
  { name: 'letters', min: 0, max: 0.2, step: 0.02, standard: 0 },
  { name: 'words', min: 0, max: 0.5, step: 0.05, standard: 0 },
];

/** The paper of the style sheet, for the browser's own bars before a reader has chosen any colours. */
export const paper = { light: '#fbf9f4', dark: '#171614' } as const;

/** The key under which the settings are kept in localStorage: one JSON object of texts. */
export const settingsKey = 'settings';

/**
 * The script, as it stands in the page. A number becomes a custom property of
 * the root (`--size`), any other value a data attribute (`data-theme`).
 * Controls are touched only where something is kept: as they stand, they are at their defaults.
 * `html[data-scripted]` shows the controls that need a script at all. The bars of
 * the browser (`theme-color`) get the colour of the paper, or their own again.
 */
export const settingsScript =
  `{const r=document.documentElement,d=r.dataset,f=()=>document.forms.settings;let o={};
const a=()=>{for(const n in o)+o[n]?r.style.setProperty('--'+n,o[n]):d[n]=o[n];
for(const e of f()?.elements??[])if(e.name){const v=o[e.name];e.type=='range'?e.value=v??e.defaultValue:e.checked=e.value==(v??'')}
for(const e of document.querySelectorAll('[name=theme-color]')){e.own??=e.content;e.content=d.theme?getComputedStyle(r).backgroundColor:e.own}},
c=()=>{for(const n in o){delete d[n];r.style.removeProperty('--'+n)}},
l=()=>{o={};try{o={...JSON.parse(localStorage.${settingsKey}??null)}}catch{}},
k=()=>{a();try{localStorage.${settingsKey}=JSON.stringify(o)}catch{}};
d.scripted='';l();
for(const n in o){a();addEventListener('DOMContentLoaded',a);break}
addEventListener('storage',e=>{if(e.key=='${settingsKey}'){c();l();a()}});
addEventListener('input',({target:e})=>{if(e.form?.name!='settings')return;
const v=e.type=='checkbox'&&!e.checked?'':e.value;c();
if(v==''||e.type=='range'&&v==e.defaultValue)delete o[e.name];else o[e.name]=v;k()});
addEventListener('reset',e=>{if(e.target==f()){c();o={};k()}})}`.replaceAll('\n', '');
