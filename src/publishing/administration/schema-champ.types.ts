/** What the JSON Schema of a content file says of one field; the part of it that forms are made from. */
export interface SchemaChamp {
  readonly type?: string | readonly string[];
  readonly description?: string;
  /** What was expected, in French. */
  readonly errorMessage?: string;
  readonly properties?: Readonly<Record<string, SchemaChamp>>;
  readonly required?: readonly string[];
  readonly items?: SchemaChamp;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  /** Fields of the entries of a table whose keys are identifiers. */
  readonly additionalProperties?: SchemaChamp | boolean;
  readonly propertyNames?: SchemaChamp;
}
