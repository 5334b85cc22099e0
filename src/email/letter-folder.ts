/** The folder of a built site in which letters lie. They are HTML too, and no pages of the site: nothing leads on from them. */
export const LETTER_FOLDER = 'email/';
