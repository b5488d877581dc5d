using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Guidelines.Libraries;
using Guidelines.Search;
using Guidelines.Search.Results;
using Guidelines.Search.Rows;
using Guidelines.Sources;

namespace Guidelines.Site;

/// <summary>The one file that <c>search.js</c> searches on a plain web server. Of a withheld text it holds nothing.</summary>
/// <param name="Address">Bears a fingerprint of the content, so that the file may be cached for ever.</param>
/// <param name="Text">JSON: <c>names</c> of the values of each facet, <c>families</c> of words for the same, <c>places</c> and <c>rows</c>, the latter two as arrays without names.</param>
public sealed record SearchIndex(string Address, string Text)
{
    // Never a part of a page, and read by nobody: no indent, letters as they are.
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly SearchFacet[] Shown = [SearchFacet.Kind, SearchFacet.Edition, SearchFacet.Level, SearchFacet.Domain];

    public static SearchIndex Of(Library library)
    {
        var rows = CompetencySearch.RowsOf(library);
        var places = rows.Select(PlaceOf).Distinct().ToList();
        var numbers = places.Index().ToDictionary(place => place.Item, place => place.Index);
        var names = FacetNames.Of(library);
        var text = JsonSerializer.Serialize(
            new
            {
                names = Shown.ToDictionary(YamlMap.Kebab, names.NamesOf, StringComparer.Ordinal),
                families = library.Vocabulary.Terms.Select(family => family.Terms).Concat(library.Vocabulary.Everyday.Select(everyday => everyday.Words)),
                places = places.Select(place => new object[] { place.Trail, place.Values, place.Words }),
                rows = rows.Select(row => RowOf(row, numbers[PlaceOf(row)], library)),
            },
            Compact);
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 5));
        return new($"{SiteAssets.Folder}search.{fingerprint}.json", text);
    }

    /// <summary>In this order: id, group, address from the root of the site, name, text, more words, number of the place.</summary>
    private static object[] RowOf(SearchRow row, int place, Library library) =>
        [row.Id, row.Group, SearchTargets.AddressOf(library, row.Id) ?? "", row.Name, row.Text, MoreOf(row), place];

    // Other names, and remarks.
    private static string MoreOf(SearchRow row) => string.Join('\n', new[] { row.Title == row.Name ? "" : row.Title, row.Note }.Where(text => text.Length > 0));

    private static Place PlaceOf(SearchRow row) => new(
        string.Join(" › ", row.Breadcrumb) + (row.Wording is { } wording ? $" · {YamlMap.Kebab(wording)}" : ""),
        string.Join(' ', row.Facets.Where(IsShown).Select(value => value.Value)), row.Place.Replace('\n', ' '));

    private static bool IsShown(FacetValue value) => Shown.Contains(value.Facet);

    private sealed record Place(string Trail, string Values, string Words);
}
