/** Names that programs write where nobody said who they are. */
const NOBODY =
  /^(?:|user|users?\s?\d*|admin|administrator|author|unknown|anonymous|un-named|owner|python-docx|windows user|microsoft office user|microsoft|apache poi|libreoffice|openoffice|adobe.*|canva|docx|typst)$/i;

/** Words that stand in names of organisations and posts, and hardly ever in those of people. */
const ORGANISATION =
  /\b(?:advocates?|agency|association|authority|board|centre|center|college|committee|company|council|department|digital|editors?|education(?:al)?|foundation|group|institute|learning|library|limited|ltd|llp|national|network|office|organisation|partnership|plc|press|project|school|services?|society|team|training|trust|union|unionlearn|university|wea|wlas?|workers|workplace)\b/i;

/**
 * Of the names that a file gives as those of its authors, those that may be a person's. A post, an organisation or a name
 * that a program made up is nobody's.
 */
export const peopleAmong = (names: Iterable<string>): string[] => [
  ...new Set(
    [...names]
      .map((name) => name.trim())
      .filter((name) => !NOBODY.test(name) && !ORGANISATION.test(name) && !/^[A-Z\d&]{2,6}$/.test(name))
      .map((name) => name.slice(0, 60)),
  ),
];
