/** The plain words that generated entries are strung together from. */
export const networks = ['lincolnshire-and-rutland', 'midlands', 'london', 'north-west', 'north-east'];
export const topics = [
  'careers',
  'confidence',
  'health-at-work',
  'informal-learning',
  'information-and-advice',
  'networks',
  'qualifications',
  'small-firms',
  'management-support',
  'events',
];
export const skills = [
  'bread',
  'maths',
  'first aid',
  'sign language',
  'beekeeping',
  'spreadsheets',
  'Italian',
  'writing',
  'yoga',
  'budgets',
];
export const who = [
  'a packer',
  'a receptionist',
  'a driver',
  'a cook',
  'a fitter',
  'a clerk',
  'a cleaner',
  'a supervisor',
];
export const where = [
  'at the end of a shift',
  'in the canteen',
  'in a quiet hour',
  'over lunch',
  'in the meeting room',
  'on a wet Tuesday',
];
export const what = [
  'asked three colleagues what they would like to learn',
  'put a sheet on the noticeboard',
  'found a room and a kettle',
  'wrote down what people said',
  'told the manager what it would cost',
  'made a list of who could teach what',
  'kept the numbers small',
  'asked for an hour a week',
];
export const result = [
  'more people came than chairs',
  'two people signed up for a course',
  'the talk went on after the bell',
  'somebody offered to lead the next one',
  'the manager came to see',
  'nobody had to be persuaded',
];
