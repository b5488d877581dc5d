using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reporting;
using Guidelines.Search.Rows;
using Guidelines.Sources;

namespace Guidelines.Search.Results;

/// <summary>The values that a request may have for each facet, in the order of the library, as people name them.</summary>
public sealed class FacetNames
{
    private readonly Dictionary<FacetValue, (int Rank, string Name)> _names = [];

    private FacetNames(IEnumerable<(FacetValue Value, string Name)> values)
    {
        foreach (var (value, name) in values)
        {
            _names.TryAdd(value, (_names.Count, name));
        }
    }

    public static FacetNames Of(Library library)
    {
        var vocabulary = library.Vocabulary;
        return new(
        [
            .. Enum.GetValues<SearchKind>().Select(kind => (new FacetValue(SearchFacet.Kind, YamlMap.Kebab(kind)), NameOf(kind))),
            .. library.Editions.Select(content => (new FacetValue(SearchFacet.Edition, content.Edition.Id), EditionSide.PlaceAndYear(content.Edition, vocabulary))),
            .. vocabulary.Levels.Select(level => (new FacetValue(SearchFacet.Level, level.Id), level.Name)),
            .. vocabulary.Domains.Select(domain => (new FacetValue(SearchFacet.Domain, domain.Id), domain.Name)),
            .. vocabulary.Domains.SelectMany(domain => domain.Areas).Select(area => (new FacetValue(SearchFacet.Area, area.Id), area.Name)),
            .. vocabulary.Levels.SelectMany(level => level.Designations).Select(designation => (new FacetValue(SearchFacet.Designation, designation.Code), designation.Name)),
            .. vocabulary.Levels.Select(level => level.AllCode).OfType<string>().Select(code => (new FacetValue(SearchFacet.Designation, code), "all designations")),
            .. ChangeGrades.All.Select(grade => (new FacetValue(SearchFacet.Grade, grade), grade)),
        ]);
    }

    /// <summary>What a kind of result is called.</summary>
    public static string NameOf(SearchKind kind) => kind is SearchKind.Term ? "glossary term" : YamlMap.Kebab(kind);

    /// <summary>The name of every value of a facet.</summary>
    public IReadOnlyDictionary<string, string> NamesOf(SearchFacet facet) =>
        _names.Where(entry => entry.Key.Facet == facet).ToDictionary(entry => entry.Key.Value, entry => entry.Value.Name, StringComparer.Ordinal);

    /// <summary>The valid values of a facet.</summary>
    public ValueList<string> Of(SearchFacet facet) => _names.Keys.Where(value => value.Facet == facet).Select(value => value.Value).ToValueList();

    internal bool Has(FacetValue value) => _names.ContainsKey(value);

    internal string NameOf(FacetValue value) => _names.TryGetValue(value, out var known) ? known.Name : value.Value;

    internal int RankOf(FacetValue value) => _names.TryGetValue(value, out var known) ? known.Rank : int.MaxValue;
}
