import type { Examples } from '../example.ts';
import type { Contents } from '../piece.ts';
import { said, text, textOf } from '../piece.ts';
import { heavyPicture, picture, pictureWithCamera, pictureWithPlace } from '../pictures.ts';

const FOLDER = 'stories/bees';
const desk = { [`${FOLDER}/desk.jpg`]: picture() };
const shown = (sentence: string, contents: Contents, name = 'desk.jpg') =>
  said(sentence, {
    [`${FOLDER}/${name}`]: contents,
    [`${FOLDER}/index.md`]: `${textOf(`${FOLDER}/index.md`)}\n![Two people at a desk](./${name})\n`,
  });

/** How pictures are described, and what they are like. */
export const aboutPictures = {
  'picture-alt-opening': {
    title: 'A description begins with “picture of”',
    means: 'A screen reader has already said that this is a picture.',
    wrong: text('![Picture of two people at a desk](./desk.jpg)', { with: desk }),
    right: text('![Two people at a desk](./desk.jpg)', { with: desk }),
  },
  'picture-alt-file-name': {
    title: 'A description is the name of a file',
    means: 'The name from your camera does not help anybody who cannot see the picture.',
    wrong: text('![IMG_2041](./desk.jpg)', { with: desk }),
    right: text('![Two people at a desk](./desk.jpg)', { with: desk }),
  },
  'picture-alt-long': {
    title: 'A description is very long',
    means: 'People have to listen to it all at once. What they need to know in detail belongs in the text.',
    wrong: text(
      '![Two people at a desk by a window, one with a mug and one with a pen, and behind them a shelf of books, a plant, a clock, a calendar and a poster about bees](./desk.jpg)',
      { with: desk },
    ),
    right: text('![Two people at a desk, talking over a mug of tea](./desk.jpg)', { with: desk }),
  },
  'picture-location': {
    title: 'A picture says where it was taken',
    means:
      'Phones write the place into each picture. It can lead a stranger to somebody’s home or work. It stays in the history of the project, so act at once.',
    wrong: shown('Your phone wrote the place into `desk.jpg`.', pictureWithPlace),
    right: shown('You saved a copy without the place, and put that into the folder.', picture()),
  },
  'picture-metadata': {
    title: 'A picture says who took it, when or with what',
    means: 'Cameras write such details into each picture. Visitors never get them, but they stay in the project.',
    wrong: shown('`desk.jpg` still holds the name of the camera.', pictureWithCamera),
    right: shown('You saved a copy without these details.', picture()),
  },
  'picture-heavy': {
    title: 'A picture weighs too much',
    means: 'Every copy of the project has to carry it. Nobody can see the difference on a screen.',
    wrong: shown('`desk.jpg` weighs 3 megabytes.', heavyPicture),
    right: shown('You saved it again, as a JPEG of 80% quality.', picture()),
  },
  'picture-large': {
    title: 'A picture has more pixels than any screen',
    means: 'It takes long to load and looks no better.',
    wrong: shown('`desk.jpg` is 4,100 pixels wide.', picture(4100, 100)),
    right: shown('You made its longer side 2,000 pixels.', picture(2000, 1500)),
  },
  'picture-small': {
    title: 'A picture is very small',
    means: 'It has to be stretched to fill its place on the page, and looks blurred.',
    wrong: shown('`desk.jpg` is 64 pixels wide.', picture(64, 64)),
    right: shown('You found the first copy, which is 800 pixels wide.', picture()),
  },
  'picture-name': {
    title: 'The name of a picture does not travel well',
    means: 'Computers differ on capitals and signs. The name is also easier to find if it says what the picture shows.',
    wrong: text('![Two people at a desk](./IMG_2041.JPG)', { with: { [`${FOLDER}/IMG_2041.JPG`]: picture() } }),
    right: text('![Two people at a desk](./desk.jpg)', { with: desk }),
  },
  'file-unused': {
    title: 'A file is there that nothing uses',
    means: 'It was forgotten, or the text names it in another way.',
    wrong: said('`desk.jpg` lies in the folder, and the text does not show it.', desk),
    right: text('![Two people at a desk](./desk.jpg)', { with: desk }),
  },
} satisfies Examples;
