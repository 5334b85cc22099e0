/** What a link may point to: this site, a place on this page, the web, e-mail or a telephone. */
export const SAFE_TARGET = /^(?:https?:\/\/[^\s\\]+|mailto:[^\s]+|tel:[+\d\s()-]+|\/(?![/\\])[^\s\\]*|#[^\s]+)$/i;

/** Whether an address begins with a protocol, or stands for one, in any of the ways that browsers let pass. */
export const hasProtocol = (target: string) =>
  /^[\s\p{Cc}]*(?:[a-z][\p{Cc}\s\w+.-]*:|[\\/]{2}|[\\/][\\/])/iu.test(target);
