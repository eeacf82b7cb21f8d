/**
 * What the code uses that came after the oldest browsers it is served to (Chrome 109, Firefox 115, Safari 16.4), each as
 * those can say it. The start script gives it to a browser that lacks it; older-browsers.test.ts holds that there is no
 * more.
 */
export const GIVEN = {
  'Array.prototype': {
    toSorted: 'function(compare){return this.slice().sort(compare)}',
    toReversed: 'function(){return this.slice().reverse()}',
  },
  'String.prototype': {
    toWellFormed: String.raw`function(){return this.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g,function(found){return found.length===2?found:'\uFFFD'})}`,
  },
} as const;

/** The script that gives it. */
export const GIVE = Object.entries(GIVEN)
  .flatMap(([owner, methods]) =>
    Object.entries(methods).map(
      ([name, code]) =>
        `if(!${owner}.${name})Object.defineProperty(${owner},'${name}',{configurable:true,writable:true,value:${code}});`,
    ),
  )
  .join('');
