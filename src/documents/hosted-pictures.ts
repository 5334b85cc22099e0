/** A picture as feeds and letters show it: in a format that every reader knows, with its whole address and its size in pixels. */
export interface HostedPicture {
  address: string;
  width: number;
  height: number;
}

/** The pictures of a text by their paths in the content. One that is not there is told by its words. */
export type HostedPictures = ReadonlyMap<string, HostedPicture>;
