const preload = /<link rel="modulepreload" href="([^"]+)"[^>]*>/g
const entryModule = /^<script([^>]*)\btype="module"([^>]*)>/

/** The head without the modules that browsers would fetch beside styles, letters and the first picture. */
export function withoutModules(head: string): string {
  return head.replace(preload, '')
}

/**
 * The page's entry module, kept until the page has loaded and been painted, or somebody touches it: a page is read, and its links
 * and forms work, without scripts, and on a phone's line they would take a second from what is looked at.
 * What is no module (an error page's) is left as it is.
 */
export function startLater(head: string, entry: string, nonce: string): string {
  if (!entryModule.test(entry)) return entry
  const modules = [...head.matchAll(preload)].map(([, href]) => href)
  const held = entry.replace(entryModule, '<script$1type="text/plain" data-held=""$2>')
  return `${held}<script nonce="${nonce}">(${begin})(${JSON.stringify(modules).replaceAll('<', '\\u003c')})</script>`
}

/**
 * Runs in the browser: fetches the modules side by side and starts the entry, once. A page of nothing but text has loaded
 * before it is painted; the second frame comes when the first was.
 */
const begin = `(modules)=>{
const held=document.querySelector('script[data-held]'),touches=['pointerdown','keydown','focusin'];let begun=false;
const start=()=>{if(begun)return;begun=true;
for(const kind of touches)removeEventListener(kind,start,true);
for(const href of modules){const link=document.createElement('link');link.rel='modulepreload';link.href=href;document.head.append(link)}
const entry=document.createElement('script');entry.type='module';entry.nonce=held.nonce;entry.textContent=held.textContent;document.head.append(entry)};
for(const kind of touches)addEventListener(kind,start,true);
const painted=()=>requestAnimationFrame(()=>requestAnimationFrame(start));
if(document.readyState==='complete')painted();else addEventListener('load',painted)}`.replaceAll('\n', '')
