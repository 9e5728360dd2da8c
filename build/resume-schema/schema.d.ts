/** A node of a JSON Schema (draft 07), limited to the keys used here, plus those that VS Code adds. */
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
