/** A node of a JSON Schema of draft 07, as far as it is written here; with the keys that VS Code adds to it. */
export interface Schema {
  $schema?: string;
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  default?: unknown;
  examples?: unknown[];
  pattern?: string;
  patternErrorMessage?: string;
  format?: string;
  deprecated?: boolean;
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  items?: Schema;
  allOf?: Schema[];
  if?: Schema;
  else?: Schema;
  definitions?: Record<string, Schema>;
  defaultSnippets?: { label?: string; body: unknown }[];
}
