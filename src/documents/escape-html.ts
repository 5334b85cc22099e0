const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML and XML write it, in elements and in attributes in double quotes: both know these four names. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => NAMES[sign] ?? sign);
