/**
 * The line in a page that starts the script of readers' pages, /reader.js, and says when what only adorns may be fetched, with a class
 * on the root element (`app/settling.css`).
 *
 * `near` and `settled`: on the first page of a visit everything else waits until the text and the first picture are there, for on a slow
 * line each file takes the line from the text: then pictures further down may come, and the fonts take their places once they are here,
 * all in one step, for each step sets the whole text anew. `visiting`: who comes from another page of the site has the files already;
 * nothing waits then, and nothing changes before the reader's eyes.
 */
export const startScript = [
  '{let root=document.documentElement,mark=name=>root.className=name,start=()=>import("/reader.js")',
  'document.referrer.startsWith(location.origin+"/")?(mark("visiting"),addEventListener("DOMContentLoaded",start)):addEventListener("load",()=>setTimeout(()=>{mark("near");start();Promise.all(root.lang=="kk-Arab"?[]:["","bold"].map(weight=>document.fonts.load(weight+" 1em Lora"))).finally(()=>mark("settled"))},200))}',
].join(';')
