/** What made-up stories may belong to. */
export interface Shelves {
  topics: readonly string[];
  networks: readonly string[];
}

/** A made-up topic for benchmarks. */
export function generateTopic(number: number): { name: string; text: string } {
  const name = `generated-${number}`;
  return { name, text: `name: Made-up topic ${number}\nsummary: For measuring how fast the site is built.\n` };
}

/** A made-up network for benchmarks. */
export function generateNetwork(number: number): { name: string; text: string } {
  const name = `generated-${number}`;
  const text = `---
id: ${name}
title: Made-up network ${number}
summary: A made-up network, number ${number}, for measuring how fast the site is built.
published: 2026-11-01
area: Area ${number}
places: [Place ${number}]
status: historic
confirmed: 2026-11-01
---

Nobody meets here.
`;
  return { name, text };
}
