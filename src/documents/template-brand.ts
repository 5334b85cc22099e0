/** What the templates for Word take from the brand. Colours are hex, such as `#ffcf4d`. */
export interface TemplateBrand {
  /** The name in full. */
  name: string;
  /** The short form: WLA. */
  shortName: string;
  /** The name of the network that the templates are for. Without it, the letter asks for it. */
  network?: string | undefined;
  /** The mark as a square PNG, of 300 pixels or more so that it prints crisply. */
  symbol: Uint8Array;
  /** What to do next: here, the prompts. */
  signal: string;
  /** Text and edges. */
  ink: string;
  /** The colour of Workplace Learning Advocates. */
  wla: string;
  /** The day that the files carry, such as `2026-11-16`. */
  day: string;
}
