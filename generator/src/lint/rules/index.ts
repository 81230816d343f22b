import type { Rule } from "../rule.js";
import { accountingImbalance } from "./accounting-imbalance.js";
import { addressMalformed } from "./address-malformed.js";
import { anchorDangling } from "./anchor-dangling.js";
import { anchorOtherStyle } from "./anchor-other-style.js";
import { captionMismatch } from "./caption-mismatch.js";
import { codeSpanBlank } from "./code-span-blank.js";
import { commentNotClosed } from "./comment-not-closed.js";
import { controlCharacter } from "./control-character.js";
import { correctionStale } from "./correction-stale.js";
import { correctionUnmatched } from "./correction-unmatched.js";
import { defaultOutside } from "./default-outside.js";
import { endpointMissing } from "./endpoint-missing.js";
import { endpointStated } from "./endpoint-stated.js";
import { equivalentMismatch } from "./equivalent-mismatch.js";
import { errorDiffers } from "./error-differs.js";
import { errorUnknown } from "./error-unknown.js";
import { fenceNotClosed } from "./fence-not-closed.js";
import { formatRefuted } from "./format-refuted.js";
import { generalFormatRefuted } from "./general-format-refuted.js";
import { headingMismatch } from "./heading-mismatch.js";
import { idTwice } from "./id-twice.js";
import { indexWithoutSection } from "./index-without-section.js";
import { keyMisspelt } from "./key-misspelt.js";
import { keyTwoTypes } from "./key-two-types.js";
import { keyUndocumented } from "./key-undocumented.js";
import { labelTwice } from "./label-twice.js";
import { limitsCrossed } from "./limits-crossed.js";
import { linkOtherProduct } from "./link-other-product.js";
import { linkTextMismatch } from "./link-text-mismatch.js";
import { machineArtefact } from "./machine-artefact.js";
import { nameMalformed } from "./name-malformed.js";
import { nameNotAKey } from "./name-not-a-key.js";
import { nestingDiffers } from "./nesting-differs.js";
import { noteOfOtherRow } from "./note-of-other-row.js";
import { objectMisspelt } from "./object-misspelt.js";
import { objectOtherCase } from "./object-other-case.js";
import { objectTwice } from "./object-twice.js";
import { objectUnknown } from "./object-unknown.js";
import { oneOfMissing } from "./one-of-missing.js";
import { operationOutOfReach } from "./operation-out-of-reach.js";
import { otherLanguage } from "./other-language.js";
import { personalData } from "./personal-data.js";
import { pushOfOtherAction } from "./push-of-other-action.js";
import { pushUnknown } from "./push-unknown.js";
import { requiredMissing } from "./required-missing.js";
import { requiredNotShown } from "./required-not-shown.js";
import { requiredUnclear } from "./required-unclear.js";
import { rowNotShown } from "./row-not-shown.js";
import { rowTwice } from "./row-twice.js";
import { rowWithoutParent } from "./row-without-parent.js";
import { sampleBareKey } from "./sample-bare-key.js";
import { sampleDuplicateKey } from "./sample-duplicate-key.js";
import { sampleMissingComma } from "./sample-missing-comma.js";
import { sampleNotJson } from "./sample-not-json.js";
import { sampleOfOtherAction } from "./sample-of-other-action.js";
import { sampleQuotes } from "./sample-quotes.js";
import { sampleTrailingComma } from "./sample-trailing-comma.js";
import { sampleUnbalancedBraces } from "./sample-unbalanced-braces.js";
import { sampleWithoutCaption } from "./sample-without-caption.js";
import { sampleWithoutFence } from "./sample-without-fence.js";
import { scopeTwice } from "./scope-twice.js";
import { scopeUnknown } from "./scope-unknown.js";
import { secretShown } from "./secret-shown.js";
import { sectionNotInIndex } from "./section-not-in-index.js";
import { sectionTwice } from "./section-twice.js";
import { silenceWithoutUse } from "./silence-without-use.js";
import { strayMarkup } from "./stray-markup.js";
import { tableDelimiterTwice } from "./table-delimiter-twice.js";
import { tableHeaderMissing } from "./table-header-missing.js";
import { tableHeaderMisspelt } from "./table-header-misspelt.js";
import { tableHeaderUnknown } from "./table-header-unknown.js";
import { tableLongRow } from "./table-long-row.js";
import { tableNotRecognised } from "./table-not-recognised.js";
import { tableShortRow } from "./table-short-row.js";
import { todoLeft } from "./todo-left.js";
import { typeMissing } from "./type-missing.js";
import { typeRefuted } from "./type-refuted.js";
import { typeUnknown } from "./type-unknown.js";
import { valueNotListed } from "./value-not-listed.js";
import { valueOutsideLimits } from "./value-outside-limits.js";
import { versionMismatch } from "./version-mismatch.js";

/** All rules by their codes. */
export const rules: readonly Rule[] = [
  accountingImbalance,
  addressMalformed,
  anchorDangling,
  anchorOtherStyle,
  captionMismatch,
  codeSpanBlank,
  commentNotClosed,
  controlCharacter,
  correctionStale,
  correctionUnmatched,
  defaultOutside,
  endpointMissing,
  endpointStated,
  equivalentMismatch,
  errorDiffers,
  errorUnknown,
  fenceNotClosed,
  formatRefuted,
  generalFormatRefuted,
  headingMismatch,
  idTwice,
  indexWithoutSection,
  keyMisspelt,
  keyTwoTypes,
  keyUndocumented,
  labelTwice,
  limitsCrossed,
  linkOtherProduct,
  linkTextMismatch,
  machineArtefact,
  nameMalformed,
  nameNotAKey,
  nestingDiffers,
  noteOfOtherRow,
  objectMisspelt,
  objectOtherCase,
  objectTwice,
  objectUnknown,
  oneOfMissing,
  operationOutOfReach,
  otherLanguage,
  personalData,
  pushOfOtherAction,
  pushUnknown,
  requiredMissing,
  requiredNotShown,
  requiredUnclear,
  rowNotShown,
  rowTwice,
  rowWithoutParent,
  sampleBareKey,
  sampleDuplicateKey,
  sampleMissingComma,
  sampleNotJson,
  sampleOfOtherAction,
  sampleQuotes,
  sampleTrailingComma,
  sampleUnbalancedBraces,
  sampleWithoutCaption,
  sampleWithoutFence,
  scopeTwice,
  scopeUnknown,
  secretShown,
  sectionNotInIndex,
  sectionTwice,
  silenceWithoutUse,
  strayMarkup,
  tableDelimiterTwice,
  tableHeaderMissing,
  tableHeaderMisspelt,
  tableHeaderUnknown,
  tableLongRow,
  tableNotRecognised,
  tableShortRow,
  todoLeft,
  typeMissing,
  typeRefuted,
  typeUnknown,
  valueNotListed,
  valueOutsideLimits,
  versionMismatch,
];
