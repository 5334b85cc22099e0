/**
 * The content security policy of letters (`/email/`), which people open to look at or to copy: their styles stand in them,
 * since mail programs take no others, and they show pictures of this site. Nothing else is loaded, sent or run.
 */
export const LETTER_POLICY = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
