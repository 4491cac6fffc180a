/** The shape of a catalogue with other words in it. */
export type SameKeys<Reference> = {
  [Key in keyof Reference]: Reference[Key] extends string ? string : SameKeys<Reference[Key]>;
};
