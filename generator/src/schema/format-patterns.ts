import type { StringSchema } from "./schema.js";

/**
 * What fits the formats, for validators that need nothing at run time. Looser than the RFCs where those know more than
 * the form: a date such as 2019-02-31 passes.
 */
export const FORMAT_PATTERNS: { [format in NonNullable<StringSchema["format"]>]: RegExp } = {
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  "date-time":
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt ](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/,
  uri: /^[A-Za-z][A-Za-z\d+.-]*:[^\s"<>\\^`{|}]+$/,
  uuid: /^[\dA-Fa-f]{8}(?:-[\dA-Fa-f]{4}){3}-[\dA-Fa-f]{12}$/,
};
