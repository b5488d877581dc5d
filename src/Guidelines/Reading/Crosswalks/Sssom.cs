using Guidelines.Documents;

namespace Guidelines.Reading.Crosswalks;

/// <summary>The names of SSSOM 1.1 in its own order (https://mapping-commons.github.io/sssom/linkml-index/).</summary>
internal static class Sssom
{
    public const string Version = "1.1";

    public const string NoTermFound = "sssom:NoTermFound";

    public const string SubjectId = "subject_id";
    public const string PredicateId = "predicate_id";
    public const string ObjectId = "object_id";
    public const string Justification = "mapping_justification";
    public const string Confidence = "confidence";
    public const string Comment = "comment";
    public const string SubjectLabel = "subject_label";
    public const string ObjectLabel = "object_label";
    public const string Tool = "mapping_tool";
    public const string SimilarityScore = "similarity_score";
    public const string SimilarityMeasure = "similarity_measure";
    public const string PredicateModifier = "predicate_modifier";

    /// <summary>Extensions: what the standard has no slot for.</summary>
    public const string SubjectFingerprint = "ext_subject_fingerprint";
    public const string ObjectFingerprint = "ext_object_fingerprint";
    public const string ToReview = "ext_to_review";

    public const string ExtensionDefinitions = "extension_definitions";

    /// <summary>The prefix of a justification's name.</summary>
    public const string JustificationPrefix = "semapv:";

    /// <summary>The prefix of a behavior's id, and the part of a site that it stands for.</summary>
    public const string BehaviorPrefix = "behavior";
    public const string BehaviorPath = "behaviors/";

    /// <inheritdoc cref="BehaviorPrefix"/>
    public const string EditionPrefix = "edition";
    public const string EditionPath = "editions/";

    /// <inheritdoc cref="BehaviorPrefix"/>
    public const string ExtensionPrefix = "extension";
    public const string ExtensionPath = "extensions/";

    /// <summary>Prefixes that need not be declared.</summary>
    public static IReadOnlyDictionary<string, string> BuiltInPrefixes { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["linkml"] = "https://w3id.org/linkml/",
        ["owl"] = "http://www.w3.org/2002/07/owl#",
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ["rdfs"] = "http://www.w3.org/2000/01/rdf-schema#",
        ["semapv"] = "https://w3id.org/semapv/vocab/",
        ["skos"] = "http://www.w3.org/2004/02/skos/core#",
        ["sssom"] = "https://w3id.org/sssom/",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    };

    /// <summary>Slots of a mapping set, except for its mappings and for <see cref="ExtensionDefinitions"/>, which comes last.</summary>
    public static ValueList<string> SetSlots { get; } =
    [
        "sssom_version", "curie_map", "mapping_set_id", "mapping_set_version", "mapping_set_source", "mapping_set_title", "mapping_set_description",
        "mapping_set_confidence", "creator_id", "creator_label", "license", "subject_type", "subject_source", "subject_source_version", "object_type",
        "object_source", "object_source_version", "predicate_type", "mapping_provider", "cardinality_scope", "mapping_tool", "mapping_tool_id",
        "mapping_tool_version", "mapping_date", "publication_date", "subject_match_field", "object_match_field", "subject_preprocessing",
        "object_preprocessing", "similarity_measure", "curation_rule", "curation_rule_text", "see_also", "issue_tracker", "other", "comment",
    ];

    /// <summary>Slots of a mapping, which are the columns of a table.</summary>
    public static ValueList<string> MappingSlots { get; } =
    [
        "record_id", SubjectId, "subject_label", "subject_category", PredicateId, "predicate_label", PredicateModifier, ObjectId, "object_label",
        "object_category", Justification, "author_id", "author_label", "reviewer_id", "reviewer_label", "creator_id", "creator_label", "license",
        "subject_type", "subject_source", "subject_source_version", "object_type", "object_source", "object_source_version", "predicate_type",
        "mapping_provider", "mapping_source", "mapping_cardinality", "cardinality_scope", "mapping_tool", "mapping_tool_id", "mapping_tool_version",
        "mapping_date", "publication_date", "review_date", Confidence, "reviewer_agreement", "curation_rule", "curation_rule_text",
        "subject_match_field", "object_match_field", "match_string", "subject_preprocessing", "object_preprocessing", "similarity_score",
        "similarity_measure", "see_also", "issue_tracker_item", "other", Comment,
    ];

    /// <summary>The slots of mappings that a file declares in its <see cref="ExtensionDefinitions"/>, with the property that tells their meaning, by which they are sorted.</summary>
    public static ValueList<(string Slot, string Property)> Extensions { get; } =
        [(SubjectFingerprint, "base-fingerprint"), (ObjectFingerprint, "head-fingerprint"), (ToReview, "to-review")];

    /// <summary>The names of skos by what they say of the object.</summary>
    public static ValueList<string> Predicates { get; } = ["skos:exactMatch", "skos:closeMatch", "skos:broadMatch", "skos:narrowMatch"];

    /// <summary>The names of the Semantic Mapping Vocabulary that SSSOM allows; the first two are those by a person.</summary>
    public static ValueList<string> Justifications { get; } =
    [
        "ManualMappingCuration", "MappingReview", "BackgroundKnowledgeBasedMatching", "CompositeMatching", "InstanceBasedMatching", "LexicalMatching",
        "LexicalSimilarityThresholdMatching", "LogicalReasoning", "MappingChaining", "MappingInversion", "SemanticSimilarityThresholdMatching",
        "StructuralMatching", "UnspecifiedMatching",
    ];

    private static readonly HashSet<string> Several = new(StringComparer.Ordinal)
    {
        "author_id", "author_label", "cardinality_scope", "creator_id", "creator_label", "curation_rule", "curation_rule_text", "mapping_set_source",
        "match_string", "object_match_field", "object_preprocessing", "reviewer_id", "reviewer_label", "see_also", "subject_match_field",
        "subject_preprocessing",
    };

    private static readonly HashSet<string> References = new(StringComparer.Ordinal)
    {
        "author_id", "creator_id", "curation_rule", "issue_tracker_item", "mapping_source", "mapping_tool_id", "object_match_field",
        "object_preprocessing", "object_source", "record_id", "reviewer_id", "subject_match_field", "subject_preprocessing", "subject_source",
    };

    /// <summary>Whether a slot may hold several values.</summary>
    public static bool HoldsSeveral(string slot) => Several.Contains(slot);

    /// <summary>Whether a slot's values are ids with a prefix.</summary>
    public static bool HoldsReferences(string slot) => References.Contains(slot);

    public static string PredicateOf(CrosswalkRelation relation) => Predicates[(int)relation];

    public static CrosswalkRelation? RelationOf(string predicate) => Array.IndexOf([.. Predicates], predicate) is var index and >= 0 ? (CrosswalkRelation)index : null;
}
