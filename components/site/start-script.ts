/**
 * The line in a page that starts the script of readers' pages, /reader.js, and says when what only adorns may be fetched, with a class
 * on the root element (`app/settling.css`).
 *
 * `near`: on the first page of a visit everything else waits until the text and the first picture are there, for on a slow line each file
 * takes the line from the text: then pictures further down may come, and the script, which brings the fonts and says `settled`.
 * `visiting`: who comes from another page of the site has the files already; nothing waits then, and nothing changes before the reader's
 * eyes.
 */
export const startScript = [
  '{let root=document.documentElement,mark=name=>root.className=name,start=()=>import("/reader.js")',
  'document.referrer.startsWith(location.origin+"/")?(mark("visiting"),addEventListener("DOMContentLoaded",start)):addEventListener("load",()=>setTimeout(()=>{mark("near");start()},200))}',
].join(';')
