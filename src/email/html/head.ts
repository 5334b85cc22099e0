import type { Element } from 'hast';
import { h } from 'hastscript';
import { dark, light } from '../palette.ts';
import { forOutlook } from './parts.ts';

/**
 * The style sheet, which adds and is never needed: some mail programs drop all of it. Colours for those who read in the
 * dark, less room at the sides of a narrow window, wide tables that are read down in it, and what Outlook needs said apart.
 */
const STYLES = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
a:hover{text-decoration:none!important}
@media (max-width:480px){
.pad{padding-left:18px!important;padding-right:18px!important}
.title{font-size:30px!important}
}
@media (min-width:640px){
.whole td,.whole th{word-break:normal!important}
}
@media (max-width:639px){
.stack thead{display:none!important}
.stack,.stack tbody,.stack tr,.stack td,.stack th{display:block!important}
.stack tr{margin:0 0 12px!important;padding:6px 0!important;border:1px solid ${light.ink}}
.stack td,.stack th{padding:3px 10px!important;border:0!important;text-align:start!important}
.stack .name{display:inline!important;font-weight:bold!important}
}
@media (prefers-color-scheme:dark){
.paper{background-color:${dark.paper}!important}
.card{background-color:${dark.card}!important}
.shade{background-color:${dark.shade}!important}
.band{background-color:${dark.band}!important}
.mail,.mail p,.mail h1,.mail h2,.mail h3,.mail h4,.mail h5,.mail h6,.mail li,.mail td,.mail th,.mail pre,.mail span,.mail img{color:${dark.ink}!important}
.mail td,.mail th,.mail tr,.mail hr,.mail ul{border-color:${dark.ink}!important}
.mail a{color:${dark.link}!important}
.mail .foot a,.mail .band a{color:${dark.ink}!important}
.mail .marked{border-left-color:${dark.signal}!important}
.mail .quote,.mail .warning{border-color:${dark.signal}!important}
.mail .tail{border-top-color:${dark.ink}!important}
.mail .button{background-color:${dark.signal}!important;border-color:${dark.signal}!important}
.mail .button a{color:${dark.onSignal}!important}
}
@media (forced-colors:active){
.tail{visibility:hidden!important}
}
`.trim();

/** The head of a letter. */
export const head = (title: string): Element =>
  h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
    // Apple's programs make letters larger and links of days and numbers, unless they are asked not to.
    h('meta', { name: 'x-apple-disable-message-reformatting' }),
    h('meta', { name: 'format-detection', content: 'telephone=no,date=no,address=no,email=no,url=no' }),
    h('title', title),
    h('style', STYLES),
    forOutlook('<style>ul,ol{margin-left:26px !important;padding:0 !important}table{border-collapse:collapse}</style>'),
    forOutlook(
      '<xml><o:OfficeDocumentSettings xmlns:o="urn:schemas-microsoft-com:office:office"><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>',
    ),
  ]);
