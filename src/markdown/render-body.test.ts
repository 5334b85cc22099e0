import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { lookups } from '../../tests/support/lookups.ts';
import { renderBody, type RenderedBody } from './render-body.ts';

const render = (text: string, format: 'md' | 'mdx') =>
  renderBody({ file: `a.${format}`, firstLine: 1, text, format }, lookups);
/** HTML as a browser understands it, whichever of its signs are written as references. */
const understood = (html: string) =>
  toHtml(htmlToHast(html.trim(), { fragment: true }) as Parameters<typeof toHtml>[0]);

const words = ({ depth, id, text }: RenderedBody['headings'][number]) => `${depth} #${id} ${text}`;

describe('the same text in .md and in .mdx gives the same HTML', () => {
  test.for([
    [
      'words',
      'It\'s "quoted" – *bees* -- **honey** --- `code` ~~wax~~... at 10:30, see:this & that.\n\nA line  \nbroken.',
    ],
    ['letters of all sorts', 'Zoë Llŷr 🐝 "hums" at 10:30.\n\n## Café 🐝 *au lait*: 10:30\n\n🐝 see:that'],
    ['headings', '## Bees\n\n### The `hive` & "honey"\n\n## Bees\n\n### 1. 10:30'],
    ['lists and quotations', '- a\n- b\n  1. c\n  2. d\n\n> Hum.\n>\n> - e\n\n- [x] done\n- [ ] to do'],
    ['tables', '| Bees | "Honey" | Wax |\n|:---|---:|:---:|\n| 1 | *2* | 3 |\n\n| | b |\n|---|---|\n| 1 | 2 |'],
    ['links', '[a](/a/ "title") [b](https://example.org/?a=1&b=2) www.example.org bees@example.org [c][1]\n\n[1]: /c/'],
    ['pictures', '![A "hive"](./hive%201.jpg) and ![](./none.jpg)\n\n[![A hive](./hive.jpg)](/a/)'],
    ['code and lines', '```js\nif (a < b && "c") {}\n```\n\n---\n\n`c < d`'],
    ['notes', 'Bees.[^1] Honey.[^two]\n\n[^1]: A *note*.\n[^two]: Another.'],
    ['lines to write on', 'Name: ______ Date: ____\n\n- ______'],
    ['links that may not stand', '[a](javascript:alert(1)) [b](//example.org) [c](d.md) [e]()'],
  ] as const)('%s', ([, text]) => {
    const [md, mdx] = [render(text, 'md'), render(text, 'mdx')];
    expect(understood(mdx.html)).toBe(understood(md.html));
    expect({ headings: mdx.headings.map(words), problems: mdx.problems.map(({ id, line }) => [id, line]) }).toEqual({
      headings: md.headings.map(words),
      problems: md.problems.map(({ id, line }) => [id, line]),
    });
    expect(mdx.links.map(({ target }) => target)).toEqual(md.links.map(({ target }) => target));
    expect(mdx.pictures.map(({ src }) => src)).toEqual(md.pictures.map(({ src }) => src));
  });

  test.for([
    [
      'a callout',
      ':::callout{kind="tip" title="Start <small>"}\nOne *table*.\n\n- a\n:::',
      '<Callout kind="tip" title="Start <small>">\n\nOne *table*.\n\n- a\n\n</Callout>',
    ],
    ['a callout without a name', ':::callout\nBees.\n:::', '<Callout>\nBees.\n</Callout>'],
    [
      'a quotation on one line',
      ':::quote{by="Jane" role="Keeper"}\nThey *hum*.\n:::',
      '<Quote by="Jane" role="Keeper">They *hum*.</Quote>',
    ],
    ['steps', ':::steps\n1. **Ask.** Talk.\n2. Book.\n:::', '<Steps>\n\n1. **Ask.** Talk.\n2. Book.\n\n</Steps>'],
    ['a timeline', ':::timeline\n- **2011:** Bees.\n:::', '<Timeline>\n\n- **2011:** Bees.\n\n</Timeline>'],
    ['a figure of the register', '::figure{id="hives"}', '<Figure id="hives" />'],
    ['a figure that is not there', '::figure{id="none"}', '<Figure id="none" />'],
    ['a list of downloads', '::downloads{resources="plan, none, map"}', '<Downloads resources="plan, none, map" />'],
    [
      'a film',
      ':::video{src="./bees.mp4" captions="./bees.vtt" title="Bees" poster="./hive.jpg"}\nThey hum.\n:::',
      '<Video src="./bees.mp4" captions="./bees.vtt" title="Bees" poster="./hive.jpg">\n\nThey hum.\n\n</Video>',
    ],
    [
      'one in another',
      '::::callout\n:::quote{by="Jane"}\nSee [this](/a/), ![a hive](./hive.jpg) and [that](javascript:x).\n:::\n::::',
      '<Callout>\n\n<Quote by="Jane">\n\nSee [this](/a/), ![a hive](./hive.jpg) and [that](javascript:x).\n\n</Quote>\n\n</Callout>',
    ],
    [
      'headings inside and after',
      ':::callout\n## Bees\n:::\n\n## Bees',
      '<Callout>\n\n## Bees\n\n</Callout>\n\n## Bees',
    ],
  ] as const)('%s, as a directive and as a component', ([, directive, component]) => {
    const [md, mdx] = [render(directive, 'md'), render(component, 'mdx')];
    expect(understood(mdx.html)).toBe(understood(md.html));
    expect(mdx.headings.map(words)).toEqual(md.headings.map(words));
    expect(mdx.problems.map(({ id }) => id)).toEqual(md.problems.map(({ id }) => id));
    expect(mdx.targets.map(({ name }) => name)).toEqual(md.targets.map(({ name }) => name));
    expect(mdx.attachments.map(({ src }) => src)).toEqual(md.attachments.map(({ src }) => src));
    // Directives may be used in .mdx files as well.
    expect(understood(render(directive, 'mdx').html)).toBe(understood(md.html));
  });
});

describe('nothing hostile gets through', () => {
  /** Elements and attributes that could run a program, or load something, in rendered HTML. */
  function dangers(html: string): string[] {
    const found: string[] = [];
    const look = (node: {
      type: string;
      tagName?: string;
      properties?: Record<string, unknown>;
      children?: unknown[];
    }) => {
      if (/^(?:script|style|iframe|object|embed|form|link|meta|base|svg|math)$/.test(node.tagName ?? ''))
        found.push(`<${node.tagName}>`);
      for (const [name, value] of Object.entries(node.properties ?? {}))
        if (
          /^on|^style$/i.test(name) ||
          /^\s*(?:javascript|data|vbscript|file):/i.test(String(value)) ||
          /^\/\//.test(String(value))
        )
          found.push(`${name}=${String(value)}`);
      for (const child of node.children ?? []) look(child as Parameters<typeof look>[0]);
    };
    look(htmlToHast(html, { fragment: true }) as unknown as Parameters<typeof look>[0]);
    return found;
  }

  test('this test sees a danger where there is one', () => {
    expect(dangers('<p onclick="x()"><a href="javascript:x()">a</a><script>x()</script></p>')).toHaveLength(3);
  });

  test('in .md files', () => {
    const texts = [
      '<script>alert(1)</script>',
      'A <img src=x onerror=alert(1)> bee <b onmouseover="alert(1)">hums</b>',
      '<div onclick="alert(1)">\n\nBees\n\n</div>',
      '<iframe src="https://example.org/"></iframe>',
      '<svg onload=alert(1)>',
      '[a](javascript:alert(1)) [b](JAVASCRIPT&colon;alert(1)) [c](&#x6A;avascript:alert(1)) [d](<java\tscript:alert(1)>)',
      '<javascript:alert(1)>',
      '[a](data:text/html;base64,PHNjcmlwdD4=) [b](vbscript:x) [c](//example.org) [d](file:///etc/passwd)',
      '[a][b]\n\n[b]: javascript:alert(1)',
      '![a](javascript:alert(1)) ![b][c]\n\n[c]: javascript:alert(1)',
      '[a](/a/ "\\" onmouseover=\\"alert(1)")',
      '[a](/a/"onmouseover="alert(1))',
      '![" onerror="alert(1)](./hive.jpg)',
      '| "><script>alert(1)</script> |\n|---|\n| <script>alert(1)</script> |',
      ":::callout{title='\"><script>alert(1)</script>'}\nBees\n:::",
      ':::callout{title="<img src=x onerror=alert(1)>" onclick="alert(1)" style="color:red"}\nBees\n:::',
      ':::quote{by="<script>alert(1)</script>" role="\'><script>alert(1)</script>"}\nBees\n:::',
      ':::video{src="javascript:alert(1)" captions="./a.vtt" title="\'><script>alert(1)</script>"}\nBees\n:::',
      '::figure{id="\'><script>alert(1)</script>"}',
      '::downloads{resources="<script>alert(1)</script>"}',
      '## <script>alert(1)</script> "onclick=alert(1)',
      '```"><script>alert(1)</script>\n</code><script>alert(1)</script>\n```',
      '`<script>alert(1)</script>` &lt;script&gt;alert(1)&lt;/script&gt;',
      'a[^x"onclick="alert(1)]\n\n[^x"onclick="alert(1)]: <script>alert(1)</script>',
      ':script[alert(1)]{onclick="alert(1)"} ::script{src=x} :::script{src=x}\nx\n:::',
    ];
    expect(texts.filter((text) => dangers(render(text, 'md').html).length > 0)).toEqual([]);
  });

  test('in .mdx files', () => {
    const texts = [
      '<script>alert(1)</script>',
      '<a href="javascript:alert(1)">a</a> <img src="x" onerror="alert(1)" /> <iframe src="https://example.org/" />',
      'import x from "fs"\n\nexport const y = process.exit(1)\n\nBees',
      'Bees {process.exit(1)} and {(() => { throw new Error() })()}\n\n{globalThis.alert(1)}',
      '<Callout title={"<script>alert(1)</script>"} {...{ onclick: "alert(1)" }}>Bees</Callout>',
      '<Callout title=\'"><script>alert(1)</script>\' onClick="alert(1)">Bees</Callout>',
      '<Quote by="</figcaption><script>alert(1)</script>">[a](javascript:alert(1))</Quote>',
      '<Script>alert(1)</Script> <Foo.Bar onload="x" /> <x-y onclick="alert(1)">a</x-y>',
      '<>a</> <style>b</style> <form action="//example.org"><button>c</button></form>',
      '[a](javascript:alert(1)) ![b](javascript:alert(1))',
      ":::callout{title='\"><script>alert(1)</script>'}\nBees\n:::",
    ];
    expect(texts.filter((text) => dangers(render(text, 'mdx').html).length > 0)).toEqual([]);
  });

  test('hostile text comes out as the text that it is', () => {
    expect(render(":::callout{title='\"><script>alert(1)</script>'}\n`<b>` & &lt;b&gt;\n:::", 'md').html)
      .toMatchInlineSnapshot(`
      "<div class="callout callout-note" role="note"><p class="callout-title">"&gt;&lt;script&gt;alert(1)&lt;/script&gt;</p><p><code>&lt;b&gt;</code> &amp; &lt;b&gt;</p></div>
      "
    `);
    expect(understood(render("<Quote by='\"><b>'>1 \\< 2 & 3</Quote>", 'mdx').html)).toMatchInlineSnapshot(
      `"<figure class="quote"><blockquote><p>1 &#x3C; 2 &#x26; 3</p></blockquote><figcaption>">&#x3C;b></figcaption></figure>"`,
    );
  });
});

describe('lines to write on', () => {
  test('a run of underscores is a line, which a screen reader names once', () => {
    expect(render('Name: ______', 'md').html).toMatchInlineSnapshot(`
      "<p>Name: <span class="answer-line"><span class="visually-hidden">space to write</span></span></p>
      "
    `);
  });

  test('underscores in an address or in the words of a picture stay what they are', () => {
    expect(render('[a](https://example.org/a____b "c ____ > d") ![e ____ > f](./hive.jpg)', 'md').html).not.toContain(
      'answer-line',
    );
  });

  test('three underscores are no line', () => {
    expect(render('snake___case', 'md').html).toBe('<p>snake___case</p>\n');
  });
});

describe('problems', () => {
  test('have the lines of the whole file', () => {
    const { problems } = renderBody({ file: 'a.md', firstLine: 12, text: '\nBees.\n\n<b>', format: 'md' }, lookups);
    expect(problems).toMatchObject([{ file: 'a.md', line: 15, column: 1 }]);
  });

  test('what cannot be parsed is reported at its line of the whole file, and gives no HTML', () => {
    const { html, problems } = renderBody(
      { file: 'a.mdx', firstLine: 12, text: '\nBees.\n\n<Callout>\n\n**Hum\n\n</Callout>**\n', format: 'mdx' },
      lookups,
    );
    expect(html).toBe('');
    expect(problems.map(({ line, what }) => `${line} ${what}`)).toMatchInlineSnapshot(`
      [
        "19 The text cannot be read from here: Expected the closing tag \`</Callout>\` either after the end of \`paragraph\` or another opening tag after the start of \`paragraph\` (\`<Callout>\` opened on line 15)",
      ]
    `);
  });

  test('a look-up that breaks is reported, not thrown', () => {
    const broken = {
      ...lookups,
      evidence: () => {
        throw new Error('The register is on fire');
      },
    };
    const reported = (['md', 'mdx'] as const).map(
      (format) => renderBody({ file: 'a', firstLine: 1, text: '::figure{id="a"}', format }, broken).problems,
    );
    expect(reported.map(([found]) => `${found?.id} ${found?.what}`)).toMatchInlineSnapshot(`
      [
        "text-render The text cannot be turned into a page (The register is on fire).",
        "text-render The text cannot be turned into a page (The register is on fire).",
      ]
    `);
  });
});
