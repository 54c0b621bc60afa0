export type { CompareOptions } from './audit/compare.js'
export { compareTranscripts } from './audit/compare.js'
export type { EditionAudit } from './audit/edition.js'
export type { OutputAudit } from './audit/output.js'
export type {
  EditionReader,
  EditionReading,
  RunningText,
  ShownPicture,
  StatedProperty,
} from './audit/reading.js'
export type { CachePlace } from './build/cache/store.js'
export type { Examined } from './build/compared-edition.js'
export type { MendedFile } from './build/fix/fix-publication.js'
export type { AuditedFormat } from './build/formats.js'
export { formatOf, formats } from './build/formats.js'
export type { Loaded } from './build/load.js'
export type { PartChoice, Shard } from './build/parts/part-choice.js'
export type { PluginConsent } from './build/remark-lint.js'
export type { BuildOptions, BuildResult, FixMode, Progress } from './build/types.js'
export type { RapporteurOptions } from './build/unified.js'
export type { Checked } from './check/types.js'
export type { HtmlContext, HtmlOptions } from './formats/html/options.js'
export type { PdfContext, PdfOptions } from './formats/pdf/options.js'
export type {
  Certainty,
  Limit,
  MonthToken,
  NumberToken,
  OpenLimit,
  Reading,
  SymbolToken,
  Token,
} from './language/read/types.js'
export type { DocumentSettings } from './library/document-settings.js'
export { loadPublication } from './library/load-publication.js'
export { openWorkspace } from './library/open-workspace.js'
export type { RapporteurLintOptions } from './library/rapporteur-lint.js'
export { readTerms } from './library/read-terms.js'
export type { CompiledEdition } from './library/stages.js'
export {
  audit,
  auditOutput,
  build,
  check,
  compare,
  compile,
  lint,
  lower,
  readEdition,
} from './library/stages.js'
export type { LintFile, LintRule } from './lint/types.js'
export type { LowerResult } from './lower/index.js'
export type { Artifact, ArtifactFacts } from './model/artifact.js'
export type {
  BreakRules,
  Colours,
  Design,
  FallbackFamily,
  FontFace,
  FontFamily,
  HtmlScale,
  HtmlScriptScale,
  HtmlSizes,
  LinkAddresses,
  PageGrid,
  PaperGrid,
  RuleWeights,
  ScriptDesign,
  ScriptSpacing,
  Setting,
  Spacing,
  TextStyle,
  TextStyleName,
  WordScale,
} from './model/design.js'
export type { Distinction, MarkedWords } from './model/distinction.js'
export type { FaultId } from './model/faults/index.js'
export type {
  CommonOptions,
  Format,
  FormatContext,
  FormatName,
  LinkedEdition,
  SiblingEdition,
} from './model/format.js'
export type { BlockRules, BlockShape, Kind, RoleRules } from './model/kind.js'
export type {
  ComparisonWords,
  DateConventions,
  Hyphenation,
  Language,
  NumberConventions,
  QuotePair,
  Script,
  Typography,
  Words,
} from './model/language.js'
export type { Frequency, Limits, Opposites, Strength, VoteWords } from './model/language-patterns.js'
export type { Cause, Edit, Fix, Message, Place, Point, Severity } from './model/message.js'
export type { AgreedName, FrontMatter, Publication } from './model/publication.js'
export type {
  Abbreviation,
  Action,
  Actions,
  Alignment,
  Block,
  BlockQuote,
  Break,
  Code,
  Colophon,
  ColophonRow,
  Contents,
  ContentsEntry,
  Definition,
  DefinitionGroup,
  DefinitionList,
  Delete,
  Direction,
  Emphasis,
  Figure,
  Figures,
  Footnote,
  FootnoteReference,
  Highlight,
  InlineCode,
  InlineImage,
  Insert,
  Keyboard,
  KeyFigure,
  LanguageEntry,
  Link,
  List,
  ListItem,
  Located,
  MediaFacts,
  Metadata,
  Notice,
  Paragraph,
  People,
  Person,
  Phrasing,
  Quote,
  Reference,
  Report,
  ReportNode,
  Section,
  Span,
  Strong,
  Subscript,
  Superscript,
  Table,
  TableCell,
  TableRow,
  Term,
  Text,
  ThematicBreak,
  TitleBlock,
} from './model/report.js'
export type { RejectedExample, Rule, RuleExample } from './model/rule.js'
export type { Source } from './model/source.js'
export type { TermEntry, TermForm, TermStatus } from './model/term-entry.js'
export { transcribe } from './model/transcribe.js'
export type {
  Transcript,
  TranscriptDistinction,
  TranscriptEntry,
  TranscriptKind,
  TranscriptLink,
  TranscriptSpan,
} from './model/transcript.js'
export { childrenOf, walk } from './model/walk.js'
export type { PartReading } from './parity/part-reading.js'
export type {
  Alignment as EditionAlignment,
  ComparedText,
  Comparison,
  Pair,
  ParityRow,
  Part,
  PartKind,
} from './parity/types.js'
export type { DesignResult } from './read/design.js'
export type { DesignFiles } from './read/design-files.js'
export type { YamlPlaces } from './read/parse-yaml.js'
export type { PictureStore } from './read/pictures.js'
export type { Whereabouts } from './read/publication.js'
export type { DeclaredFormat, DispatchSettings, PublicationSettings } from './read/publication-schema.js'
export type { SourceContext } from './read/source.js'
export type { Templates } from './read/templates.js'
export type { TermsResult } from './read/terms/terms-result.js'
export type { Workspace, WorkspaceResult } from './read/workspace.js'
