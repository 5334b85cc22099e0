/**
 * Starts the form for editors. Where the site knows its repository, they sign in with GitHub. On one's own computer the
 * form also works on the files of a copy. Where there is neither, the page says so and loads nothing more.
 */
import type { Backend, CmsConfig } from '@sveltia/cms';
import { directivePattern, directiveText, directiveValues } from './directive.ts';
import type { FormComponent } from './text-components.ts';

/** Without a repository, Sveltia still wants a name before it offers the files of one's own computer. */
const THIS_COMPUTER: Backend = { name: 'github', repo: 'this-computer/your-copy', auth_methods: ['token'] };

const cover = byId('part.cover');
const status = byId('part.status');
const ownComputer = /^(?:127\.0\.0\.1|localhost)$/.test(location.hostname);

try {
  const config = await read<CmsConfig>('/admin/config.json');
  const connected = config.backend.name !== 'test-repo';
  if (connected || ownComputer) {
    status.textContent = 'Loading the form…';
    const components = await read<FormComponent[]>('/admin/components.json');
    const { default: cms } = await import('@sveltia/cms');
    for (const { id, label, form, fields } of components) {
      const toBlock = (values: Record<string, unknown>) => directiveText(id, form, values);
      cms.registerEditorComponent({
        id,
        label,
        fields,
        pattern: directivePattern(id, form),
        fromBlock: directiveValues,
        toBlock,
        toPreview: toBlock,
      });
    }
    await cms.init({ config: connected ? config : { ...config, backend: THIS_COMPUTER } });
    if (connected) cover.remove();
    else {
      cover.classList.add('working');
      byId('part.own').hidden = false;
    }
  }
} catch (error) {
  console.error(error);
  status.textContent = 'The form could not be loaded. Please try again in a minute.';
}

/** Reads what the build wrote beside this page. */
async function read<Data>(address: string): Promise<Data> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Data;
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page of the form has no "${id}".`);
  return element;
}
