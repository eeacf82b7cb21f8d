import type { DataFiles } from '../read/files.ts';

const PLAIN_HTTP = /http:\/\/[^"\s]*/;
const MAIL = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i;

/** No address without encryption and no person's e-mail stands anywhere in a file, whatever the field. */
export function textProblems({ texts }: DataFiles): string[] {
  return [...texts].flatMap(([file, text]) => {
    const http = PLAIN_HTTP.exec(text)?.[0];
    const mail = MAIL.exec(text)?.[0];
    return [
      ...(http === undefined ? [] : [`data/${file}: type https:// in ${http}, or remove the address`]),
      ...(mail === undefined ? [] : [`data/${file}: remove the e-mail address ${mail}`]),
    ];
  });
}
