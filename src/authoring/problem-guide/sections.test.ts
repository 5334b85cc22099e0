import { expect, test } from 'vitest';
import { catalogue, type ProblemId } from '../../content-model/problem-catalogue.ts';
import { problemSections } from './sections.ts';

const ids = Object.keys(catalogue) as ProblemId[];
const said = new Map(ids.map((id) => [id, { what: `What of ${id} is <b>.`, remedy: `Mend [${id}].` }]));

test('a section has its place, how grave it is, what is wrong and what is right, and the words of the check', () => {
  const sections = problemSections(said);
  const start = sections.indexOf('<a id="link-no-slash">');
  expect(sections.slice(start, sections.indexOf('<a id=', start + 1))).toMatchInlineSnapshot(`
    "<a id="link-no-slash"></a>

    ### An address lacks its last slash

    **Error.** This stops publishing. Every page of this site has a slash at the end of its address.

    Not like this:

    \`\`\`markdown
    Look at [our guides](/guides).
    \`\`\`

    But like this:

    \`\`\`markdown
    Look at [our guides](/guides/).
    \`\`\`

    The check says:

    > What of link-no-slash is \\<b\\>.
    >
    > → Mend \\[link-no-slash\\].

    "
  `);
});

test('the list at the top leads to each section once', () => {
  const sections = problemSections(said);
  for (const id of ids) {
    expect(sections.split(`](#${id})`)).toHaveLength(2);
    expect(sections.split(`<a id="${id}"></a>`)).toHaveLength(2);
  }
});

test('no two sections have the same heading', () => {
  const headings = problemSections(said).match(/(?<=<\/a>\n\n)### .+/g) ?? [];
  expect(headings).toHaveLength(ids.length);
  expect(new Set(headings).size).toBe(headings.length);
});

test('a problem that the check does not find in its example stops the making of the guide', () => {
  expect(() => problemSections(new Map())).toThrow('The check does not find folder-missing in its wrong example.');
});
