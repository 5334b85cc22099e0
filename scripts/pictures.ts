/**
 * Takes the reference pictures of the main layouts again: `npm run pictures`. Run it when a change of look is meant, look
 * at the pictures that changed in `tests/pictures/reference/`, and commit them with the change. A picture that looks the
 * same keeps its bytes.
 */
import { openCamera } from '../tests/pictures/camera.ts';
import { compare } from '../tests/pictures/compare.ts';
import { pictures } from '../tests/pictures/layouts.ts';
import { dropReference, keepReference, reference, staleReferences } from '../tests/pictures/references.ts';

const camera = await openCamera();
let changes = 0;
const say = (name: string, what: string) => {
  changes += 1;
  console.log(`${name}: ${what}`);
};

for (const picture of pictures) {
  const { name } = picture;
  const actual = await camera.take(picture);
  const before = reference(name);
  const fault = before ? (await compare(before, actual))?.fault : 'new';
  if (fault === undefined) continue;
  await keepReference(name, actual);
  say(name, fault);
}
for (const name of staleReferences()) {
  dropReference(name);
  say(name, 'taken away, as there is no such picture any more');
}
await camera.close();
console.log(`${pictures.length} pictures in tests/pictures/reference/, ${changes} changed`);
