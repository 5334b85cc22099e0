/**
 * Words of every subject. They tell little of what is looked for, and where no page has them, that does not tell that it is
 * not there: "am I allowed to use your logo" is about the logo.
 */
const EVERYDAY = new Set(
  `accept actual actually add admit afford ago allow allowed allows almost alone along already although always amount
  apart appear ask asked asking asks away back bad badly become becoming believe belong below better beyond big bit
  bother bring bringing brings brought buy buying came care catch cause certain chance clear close come comes coming completely
  consider content correct couple current currently deal decide decent despite difficult done down download downloads during early easily easy
  elsewhere enable end enough ensure entire especially etc even everybody everyone everything everywhere exact exactly
  except exist expect expected extra fact fairly fall far fast feel feeling few finally fine fit forget forward free fully
  further general generally genuine glad good great handle happen happened happening happens happy hard hardly hate hear
  heard hope hopefully huge if important improve include included including increase inside instead interesting item
  itself keen keep keeping keeps kept kick largest last late lately leave left less likely little live longer lot lots love low
  made main mainly major make makes making matter mention mind miss moment mostly move near nearby nearly nearest necessary never nice nobody
  none normal normally nothing nowadays obtain obvious obviously often ok okay once ones option ordinary otherwise outside
  own particular particularly past perfect perhaps pick piece place plenty possible potential prefer pretty prevent
  previous probably proper properly provide provided provides quick quickly quite rarely rather realise realised realize
  reason recent recently recommend relate related remain remember remind replace rest round seem seems seen sense serious
  several simple since single situation slow solve somehow sometimes somewhere soon special spot stand stick straight
  strong stuff succeed suggest suitable supposed thought today told tomorrow total totally toward towards tricky tried
  trouble true trying turn turned type unless unlike until unusual useful usual usually various wait watch went whole wide
  willing wonder wrong yesterday yet`.split(/\s+/),
);

/** Whether a word is of every subject, so that it tells little. */
export const isEveryday = (word: string): boolean => EVERYDAY.has(word);

/** Verbs in -ize, and nouns that Britain writes with -our, -ogue and -re: a name of a thing to buy is seldom one of them. */
const AMERICAN =
  /[iy]z(?:e[ds]?|ing|ations?|ers?)$|(?:ab|av|avi|ol|on|um|ig|arb|ghb)or(?:s|ed|ing|able|ful)?$|(?:al|ol)ogs?$|(?:cent|theat|lit)ers?$/;

/**
 * Whether a word that the site has in neither spelling is an American one: no American question is to find nothing for the
 * sake of a word such as "catalog".
 */
export const isAmerican = (word: string): boolean => AMERICAN.test(word);
