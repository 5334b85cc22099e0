import { elementsIn, type WordElement } from './read-word.ts';

/** In which order the schema wants what stands in each element (ECMA-376, part 1, annex A.1). Word refuses any other. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
      ' ',
    ),
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'.split(
      ' ',
    ),
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription'.split(
      ' ',
    ),
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'.split(' '),
  'w:tc': ['tcPr', 'p tbl sdt'],
  'w:tr': ['tblPrEx', 'trPr', 'tc sdt'],
  'w:tbl': ['tblPr', 'tblGrid', 'tr sdt'],
  'w:sdt': ['sdtPr', 'sdtEndPr', 'sdtContent'],
  'w:sdtPr': [
    ...'rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex'.split(' '),
    'text richText checkbox',
  ],
  'w:sectPr': [
    'headerReference footerReference',
    ...'footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid'.split(
      ' ',
    ),
  ],
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'.split(' '),
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr'.split(
      ' ',
    ),
  'w:styles': ['docDefaults', 'latentStyles', 'style'],
  'w:numbering': ['numPicBullet', 'abstractNum', 'num', 'numIdMacAtCleanup'],
  'w:pBdr': 'top left bottom right between bar'.split(' '),
  'w:tblBorders': 'top left start bottom right end insideH insideV'.split(' '),
};

/** Each element that stands where the schema does not let it stand, and each cell that does not end with a paragraph. */
export function schemaProblems(elements: readonly WordElement[]): string[] {
  const problems: string[] = [];
  for (const [name, order] of Object.entries(ORDER)) {
    const places = new Map(order.flatMap((names, place) => names.split(' ').map((each) => [each, place] as const)));
    for (const { children } of elementsIn(elements, name)) {
      let last = -1;
      for (const child of children) {
        if (child.name === '#text') continue;
        const place = places.get(child.name.replace(/^w(14)?:/, ''));
        if (place === undefined) problems.push(`${name} holds ${child.name}`);
        else if (place < last) problems.push(`${child.name} stands too late in ${name}`);
        last = Math.max(last, place ?? last);
      }
      if (name === 'w:tc' && children.at(-1)?.name !== 'w:p') problems.push('a cell does not end with a paragraph');
    }
  }
  return problems;
}
