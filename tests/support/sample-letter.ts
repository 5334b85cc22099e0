import { withWholeAddresses } from '../../src/documents/whole-addresses.ts';
import { withSoundTexts } from '../../src/documents/sound-text.ts';
import type { Letter } from '../../src/email/letter.ts';
import type { HostedPictures } from '../../src/documents/hosted-pictures.ts';
import { readPlain } from './read-blocks.ts';
import { everyBlock, words } from './sample-document.ts';

/** A letter about bees, with every kind of block. */
export const sampleLetter = (parts: Partial<Letter> = {}): Letter => ({
  id: 'issue-7',
  title: 'Bees in the canteen',
  summary: 'How one hive got a whole firm talking, and what they learned from it.',
  kindName: 'Newsletter, issue 7',
  published: '2026-11-03',
  day: '3 November 2026',
  address: 'https://bees.example/newsletters/issue-7/',
  blocks: everyBlock,
  items: [
    {
      title: 'A hive for everybody',
      address: 'https://bees.example/stories/hive/',
      kind: 'Story',
      why: 'For you, if you have a roof and a free afternoon.',
    },
  ],
  sources: [
    [
      { type: 'text', text: 'The bee book, ' },
      { type: 'link', address: 'https://bees.example/book/', content: words('second edition') },
    ],
  ],
  sender: {
    name: 'Bees at Work',
    tagline: 'Colleagues who hum',
    authority: 'bees.example',
    privacy: 'https://bees.example/privacy/',
  },
  mark: 'https://bees.example/email/mark.png',
  ...parts,
});

/** The picture that the sample shows. */
export const samplePictures: HostedPictures = new Map([
  ['hive.png', { address: 'https://bees.example/email/issue-7/hive.jpg', width: 1200, height: 600 }],
]);

const LONG = 'x'.repeat(300);

/** A letter in which every text is the worst that an editor could write, and comes from nobody who means well. */
export const hostileLetter = (): Letter =>
  withSoundTexts(
    sampleLetter({
      title: `</title><script>alert(1)</script> ]]> & "a" 'b' 🐝 \u202Ecba\u0000\u0008\r\nBcc: all@example.org ${LONG}`,
      summary: `שלום עולם </div><img src=x onerror=alert(1)> --> ]]> & \uD800 ${LONG}`,
      items: [
        {
          title: `</a><svg onload=alert(1)> ${LONG}`,
          address: 'https://bees.example/stories/a"b/',
          kind: 'Story',
          why: 'مرحبا بالعالم <b> & ]]> <!--[if mso]>',
        },
        { title: 'Elsewhere', address: 'javascript:alert(1)', kind: 'Story', why: 'Why not?' },
      ],
      blocks: withWholeAddresses(readPlain(HOSTILE_TEXT), new URL('https://bees.example/newsletters/issue-7/')),
    }),
  );

const HOSTILE_TEXT = `
## שלום ${LONG}

### <!--[if mso]><b>

\\<script\\>alert(1)\\</script\\> ]]\\> \\<!-- & &lt;/td&gt; \u200F\u202E --

[a](javascript:alert%281%29) [b](//evil.example/x) [c](../d) [e](data:text/html,x) [f](#g) <https://example.org/${LONG}>

| ${LONG} | b | c | d | e | f |
|---|---|---|---|---|---|
| \\</td\\> | one two | three | four | five | ${LONG} |

- [x] ${LONG}
- [ ] مرحبا

:::callout{kind="warning" title="</p><script>"}
1. a
   - b
     - c ${LONG}
:::

\`\`\`
</pre><script>alert(1)</script> ${LONG}
\`\`\`
`;
