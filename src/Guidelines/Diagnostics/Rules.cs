namespace Guidelines.Diagnostics;

/// <summary>Every kind of fault that the house knows. A code never changes its meaning.</summary>
public static class Rules
{
    // GL1xx: reading a file.
    public static readonly DiagnosticRule CannotOpen = Error("GL101", "A file or folder cannot be opened.");
    public static readonly DiagnosticRule NotText = Error("GL102", "The file is not text.");
    public static readonly DiagnosticRule WrongEncoding = Error("GL103", "The file is not UTF-8.");
    public static readonly DiagnosticRule TooLarge = Error("GL104", "The file is larger than the limit.");
    public static readonly DiagnosticRule EmptyFile = Error("GL105", "The file is empty.");
    public static readonly DiagnosticRule NotAGuideline = Error("GL106", "No guideline was found in the file.");
    public static readonly DiagnosticRule LineNotHeld = Warning("GL107", "Lines inside a document that no part of it holds.");
    public static readonly DiagnosticRule Furniture = Info("GL108", "Page headers, footers and the like, left out.");
    public static readonly DiagnosticRule BulletRecovered = Info("GL109", "A lost bullet, recovered by grammar.");
    public static readonly DiagnosticRule TableRule = Warning("GL110", "A table's rule stands as a row of data.");
    public static readonly DiagnosticRule TruncatedTable = Error("GL111", "A table breaks off.");
    public static readonly DiagnosticRule MarkupInText = Warning("GL112", "Markup that is no list stands in a statement; it is kept as text.");
    public static readonly DiagnosticRule OutsideDomain = Error("GL113", "A behavior stands under no domain.");
    public static readonly DiagnosticRule BreakRecovered = Info("GL114", "A sentence or name broken over lines, joined.");
    public static readonly DiagnosticRule OutsideDocument = Info("GL115", "Lines outside every document, not kept.");
    public static readonly DiagnosticRule ColumnsRecovered = Info("GL116", "The columns of a flattened table, told apart.");
    public static readonly DiagnosticRule ColumnsLost = Warning("GL117", "The columns of a flattened table cannot be told apart.");
    public static readonly DiagnosticRule OutsideRequirement = Warning("GL118", "Requirement text under no known section.");
    public static readonly DiagnosticRule Transcoded = Info("GL119", "The file was read as UTF-16.");
    public static readonly DiagnosticRule UnclosedMarkup = Info("GL120", "Lists in a table cell are not closed.");

    // GL15x: the canonical form.
    public static readonly DiagnosticRule FrontMatter = Error("GL150", "Front matter is missing or cannot be read.");
    public static readonly DiagnosticRule YamlSyntax = Error("GL151", "YAML that cannot be read.");
    public static readonly DiagnosticRule MissingKey = Error("GL152", "A required key is missing.");
    public static readonly DiagnosticRule WrongType = Error("GL153", "A value is of the wrong type.");
    public static readonly DiagnosticRule UnknownKey = Warning("GL154", "A key that has no meaning here.");
    public static readonly DiagnosticRule YamlAlias = Error("GL155", "YAML anchors and aliases are not read.");
    public static readonly DiagnosticRule MissingId = Error("GL156", "A behavior, element, requirement or term has no id.");
    public static readonly DiagnosticRule UnexpectedBlock = Error("GL157", "Markdown that has no meaning at this place.");
    public static readonly DiagnosticRule OtherLayout = Info("GL158", "The file is laid out otherwise than the writer would.");
    public static readonly DiagnosticRule MarkupIgnored = Warning("GL159", "Emphasis, links or the like in a statement; only their text is read.");
    public static readonly DiagnosticRule FactSentence = Error("GL160", "A fact names a sentence that its requirement does not have.");

    public static readonly DiagnosticRule EmptyText = Error("GL161", "A behavior, element, area, term or requirement without any text.");
    public static readonly DiagnosticRule FileNotRead = Info("GL162", "A file in an edition's folder, or among crosswalks, that is not one of theirs.");
    public static readonly DiagnosticRule NothingLeft = Error("GL163", "The content folder holds no document any more.");
    public static readonly DiagnosticRule DateOutOfOrder = Warning("GL164", "The dates of a history are not in order.");
    public static readonly DiagnosticRule MisplacedId = Error("GL165", "An id stands elsewhere than at the end of its text, or its braces cannot be read.");
    public static readonly DiagnosticRule FileMisnamed = Warning("GL166", "A file that seems to be meant is not read, because of its name.");

    // GL2xx: vocabulary and ids.
    public static readonly DiagnosticRule BadId = Error("GL201", "An id that is not of the form [a-z0-9-]+, or not of its scheme.");
    public static readonly DiagnosticRule DuplicateId = Error("GL202", "An id that is given twice.");
    public static readonly DiagnosticRule UnknownEdition = Error("GL203", "An edition that is not known.");
    public static readonly DiagnosticRule UnknownLevel = Error("GL204", "A level that the vocabulary does not have.");
    public static readonly DiagnosticRule UnknownDomain = Error("GL205", "A domain that the vocabulary does not have.");
    public static readonly DiagnosticRule UnknownArea = Warning("GL206", "An area that the vocabulary does not have.");
    public static readonly DiagnosticRule UnknownSection = Error("GL207", "A requirement section that the vocabulary does not have.");
    public static readonly DiagnosticRule UnknownDesignation = Error("GL208", "A designation that the level does not have.");
    public static readonly DiagnosticRule AreaNotListed = Error("GL209", "A behavior is tied to an area that its domain does not list.");
    public static readonly DiagnosticRule NumberOutOfOrder = Info("GL210", "Behaviors are not numbered in document order.");
    public static readonly DiagnosticRule UnknownAssociation = Warning("GL211", "An association that the vocabulary does not have.");
    public static readonly DiagnosticRule LevelsDisagree = Warning("GL212", "What edition.yaml says of its levels is not what the folder holds.");
    public static readonly DiagnosticRule MissingEdition = Error("GL213", "A folder with documents has no edition.yaml.");
    public static readonly DiagnosticRule PermissionMissing = Warning("GL214", "Official wording is marked for publication without a recorded permission.");
    public static readonly DiagnosticRule FactValue = Error("GL215", "A fact's name, state or value is not one of those that exist.");
    public static readonly DiagnosticRule AmbiguousName = Warning("GL216", "The vocabulary gives one name to several things.");
    public static readonly DiagnosticRule WordingDisagrees = Error("GL217", "A file and edition.yaml disagree on whether the wording is official.");
    public static readonly DiagnosticRule LineageRow = Error("GL218", "A row of lineage.tsv that does not give a behavior to a competency.");
    public static readonly DiagnosticRule LineageUnknown = Info("GL219", "lineage.tsv names a behavior that the library does not hold.");
    public static readonly DiagnosticRule LineageMissing = Info("GL220", "Behaviors whose competency is not recorded in lineage.tsv.");
    public static readonly DiagnosticRule EditionContradicts = Warning("GL221", "What edition.yaml says of association and dates does not go together.");
    public static readonly DiagnosticRule FollowsUnheld = Info("GL222", "An edition follows one that the library does not hold.");
    public static readonly DiagnosticRule Renamed = Info("GL223", "A vocabulary file gives another name to what the vocabulary knows.");

    // GL3xx: crosswalks.
    public static readonly DiagnosticRule CrosswalkFile = Error("GL301", "The name of a crosswalk's file does not name two editions, or another file links the same two.");
    public static readonly DiagnosticRule CrosswalkMetadata = Error("GL302", "A crosswalk's metadata is missing, is not as it must be, or disagrees with the file's name.");
    public static readonly DiagnosticRule CrosswalkColumns = Error("GL303", "A crosswalk's columns or cells are not those of a table.");
    public static readonly DiagnosticRule CrosswalkId = Error("GL304", "A crosswalk's row names no behavior of the edition that it must be of.");
    public static readonly DiagnosticRule CrosswalkDirection = Error("GL305", "A crosswalk's row has subject and object swapped.");
    public static readonly DiagnosticRule CrosswalkValue = Error("GL306", "A crosswalk's predicate, justification, confidence or other value is not one that exists.");
    public static readonly DiagnosticRule CrosswalkDuplicate = Error("GL307", "A crosswalk's row stands twice.");
    public static readonly DiagnosticRule CrosswalkContradiction = Error("GL308", "A crosswalk's row contradicts another one, or the texts.");
    public static readonly DiagnosticRule CrosswalkLevels = Warning("GL309", "A crosswalk's row does not belong to two documents of one level.");
    public static readonly DiagnosticRule CrosswalkVersion = Warning("GL310", "A crosswalk was reviewed against another version of an edition.");
    public static readonly DiagnosticRule CrosswalkUnnamed = Info("GL311", "Behaviors of the levels that both editions hold, named by no reviewed row.");
    public static readonly DiagnosticRule CrosswalkSameWords = Warning("GL312", "A crosswalk's row calls different what the texts say in the same words.");
    public static readonly DiagnosticRule CrosswalkToReview = Warning("GL313", "A text has changed since a crosswalk's row on it was reviewed.");
    public static readonly DiagnosticRule CrosswalkFingerprint = Info("GL314", "Reviewed rows of a crosswalk that do not say on which texts they were reviewed.");

    // GL4xx: mistakes of the text itself.
    public static readonly DiagnosticRule RepeatedSection = Warning("GL401", "A section repeats another word for word.");
    public static readonly DiagnosticRule DoubledWords = Warning("GL402", "Words stand twice, as after a replacement.");
    public static readonly DiagnosticRule ObsoleteManual = Warning("GL403", "A manual is cited that had been replaced when the edition appeared.");
    public static readonly DiagnosticRule Unbalanced = Warning("GL404", "Brackets or quotation marks are not balanced.");
    public static readonly DiagnosticRule Unfinished = Warning("GL405", "A sentence breaks off.");
    public static readonly DiagnosticRule InconsistentName = Warning("GL406", "The same thing is named differently.");
    public static readonly DiagnosticRule StrayCharacter = Warning("GL407", "A stray letter, blank or invisible character.");
    public static readonly DiagnosticRule RepeatedStatement = Info("GL408", "A statement stands more than once in the document.");
    public static readonly DiagnosticRule FormerTerm = Warning("GL409", "A statement uses a term that its area's name has replaced.");
    public static readonly DiagnosticRule EmptyDomain = Warning("GL410", "A domain without behaviors, or an area without any where the edition ties them.");
    public static readonly DiagnosticRule BrokenWord = Warning("GL411", "A word is spelt here without the hyphen that it has elsewhere.");
    public static readonly DiagnosticRule HeadingVaries = Info("GL412", "Documents of one edition head the same section of requirements a little differently.");
    public static readonly DiagnosticRule Acknowledged = Info("GL413", "A mistake of the source that edition.yaml acknowledges.");
    public static readonly DiagnosticRule NothingToAcknowledge = Warning("GL414", "edition.yaml acknowledges a mistake that is not there.");
    public static readonly DiagnosticRule FigureElsewhere = Warning("GL415", "A fact's figure does not stand in the sentence that it names.");
    public static readonly DiagnosticRule NoLeadIn = Warning("GL416", "Elements stand below a behavior that does not end in a colon.");

    /// <summary>All rules in order of their codes.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
        [.. typeof(Rules).GetFields().Select(field => field.GetValue(null)).OfType<DiagnosticRule>().OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    private static DiagnosticRule Error(string code, string summary) => new(code, Severity.Error, summary);

    private static DiagnosticRule Warning(string code, string summary) => new(code, Severity.Warning, summary);

    private static DiagnosticRule Info(string code, string summary) => new(code, Severity.Info, summary);
}
