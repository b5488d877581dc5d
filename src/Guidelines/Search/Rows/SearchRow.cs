using Guidelines.Documents;

namespace Guidelines.Search.Rows;

/// <summary>One thing that can be found, as an index holds it. Of a withheld document there is no text in it.</summary>
public sealed record SearchRow
{
    /// <summary>The id of the behavior, area, requirement or glossary term.</summary>
    public required string Id { get; init; }

    public required SearchKind Kind { get; init; }

    /// <summary>What the rows that state the same thing share: a competency's id for behaviors. Unique across kinds.</summary>
    public required string Group { get; init; }

    /// <summary>Where it is read: the address of its page, the API's path without <c>/api/v1</c>.</summary>
    public string Address { get; init; } = "";

    /// <summary>Whose words the text is; null for names, which are facts.</summary>
    public Wording? Wording { get; init; }

    /// <summary>What it stands in, from the edition to the area; an inferred area says so.</summary>
    public ValueList<string> Breadcrumb { get; init; }

    /// <summary>What a list calls it; empty for a behavior, which is told by its text.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it is called: an area, section or term by all its names; empty for a behavior.</summary>
    public string Title { get; init; } = "";

    /// <summary>What it says: a behavior with its elements, a requirement with its parts and footnotes, each on a line of its own.</summary>
    public string Text { get; init; } = "";

    /// <summary>Remarks on it: a behavior's note, the preamble over it.</summary>
    public string Note { get; init; } = "";

    /// <summary>The names of what it stands in: domain, area, level, edition, with their other names.</summary>
    public string Place { get; init; } = "";

    /// <summary>In the order of the facets, and inside a facet in the order of the content.</summary>
    public ValueList<FacetValue> Facets { get; init; }

    /// <summary>The text of a field.</summary>
    public string this[SearchField field] => field switch
    {
        SearchField.Title => Title,
        SearchField.Text => Text,
        SearchField.Note => Note,
        _ => Place,
    };
}

/// <summary>What kinds of thing can be found.</summary>
public enum SearchKind
{
    Behavior,
    Requirement,
    Area,
    Term,
}

/// <summary>The fields that an engine indexes, in the order of its columns.</summary>
public enum SearchField
{
    Title,
    Text,
    Note,
    Place,
}

/// <summary>How much a word counts by the field that it stands in.</summary>
public static class SearchFields
{
    public static ValueList<SearchField> All { get; } = [SearchField.Title, SearchField.Text, SearchField.Note, SearchField.Place];

    /// <summary>The weight of a field in a score; what a thing says counts 1.</summary>
    public static double WeightOf(SearchField field) => field switch
    {
        SearchField.Title => 2,
        SearchField.Text => 1,
        SearchField.Note => 0.5,
        _ => 0.4,
    };
}

/// <summary>A value by which results can be narrowed, for instance the domain <c>tf</c>.</summary>
public readonly record struct FacetValue(SearchFacet Facet, string Value);

/// <summary>By what results can be narrowed and counted.</summary>
public enum SearchFacet
{
    Kind,
    Edition,
    Level,
    Domain,
    Area,
    Designation,

    /// <summary>How the behavior's change against another edition of its level is graded; <c>unchanged</c> where both are identical.</summary>
    Grade,
}
