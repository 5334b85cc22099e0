import { expect, test } from 'vitest';
import { lookups } from '../../../tests/support/lookups.ts';
import { renderBody } from '../render-body.ts';
import { components } from './index.ts';

const render = (text: string) => renderBody({ file: 'a.md', firstLine: 1, text, format: 'md' }, lookups);

test.for([...components.values()])('the example of $name, which editors copy, works', ({ example }) => {
  const { problems, html } = render(example);
  expect(problems).toEqual([]);
  expect(html.trim()).not.toBe('');
});

test.for([...components.values()])(
  '$name and its attributes are described for editors',
  ({ description, attributes }) => {
    expect(description).toMatch(/\.$/);
    for (const attribute of Object.values(attributes.shape))
      expect(attribute.meta()?.description ?? attribute.unwrap?.().meta()?.description).toMatch(/\.$/);
  },
);

test('a callout has the title that it was given, or that of its kind', () => {
  expect(render(':::callout{kind="warning"}\nBees.\n:::').html).toMatchInlineSnapshot(`
    "<div class="callout callout-warning" role="note"><p class="callout-title">Take care</p><p>Bees.</p></div>
    "
  `);
  expect(render(':::callout{title="Mind the bees"}\nThey sting.\n:::').html).toContain(
    '<p class="callout-title">Mind the bees</p>',
  );
});

test('a quotation says who said it', () => {
  expect(render(':::quote{by="Jane" role="Keeper"}\nHum.\n:::').html).toMatchInlineSnapshot(`
    "<figure class="quote"><blockquote><p>Hum.</p></blockquote><figcaption>Jane<span class="quote-role">, Keeper</span></figcaption></figure>
    "
  `);
  expect(render(':::quote{by="Jane"}\nHum.\n:::').html).toContain('<figcaption>Jane</figcaption>');
});

test('a figure says how strong it is and where it comes from', () => {
  expect(render('::figure{id="hives"}').html).toMatchInlineSnapshot(`
    "<figure class="key-figure key-figure-counted"><p class="key-figure-value"><strong>Over 70</strong> <span>bees &amp; "keepers"</span></p><figcaption><span class="key-figure-statement">Over &lt;70&gt; keepers hum. </span><span class="key-figure-strength">Counted</span> · To 2012 · <a href="/evidence/#hives" aria-label="Source of this figure: Over 70 bees &amp; &quot;keepers&quot;">Source of this figure</a></figcaption></figure>
    "
  `);
});

test('a list of downloads leaves out what is not on the site', () => {
  expect(render('::downloads{resources="plan, none"}').html).toMatchInlineSnapshot(`
    "<ul class="downloads"><li><a href="/resources/plan/">Plan &lt;plan&gt;</a> <span class="downloads-meta">Poster, 5 minutes to use</span></li></ul>
    "
  `);
});

test('a film has captions and a transcript, and loads nothing before it is played', () => {
  expect(render(':::video{src="./bees.webm" captions="./bees.vtt" title="Bees"}\nThey hum.\n:::').html)
    .toMatchInlineSnapshot(`
      "<figure class="video"><figcaption>Bees</figcaption><video controls preload="none" playsinline aria-label="Bees"><source src="/files/bees.webm" type="video/webm"><track kind="captions" src="/files/bees.vtt" srclang="en" label="English" default></video><details><summary>Transcript of “Bees”</summary><p>They hum.</p></details></figure>
      "
    `);
});
