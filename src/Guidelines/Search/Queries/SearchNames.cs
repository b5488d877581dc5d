using System.Text.RegularExpressions;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reporting;
using Guidelines.Search.Engines;
using Guidelines.Search.Rows;

namespace Guidelines.Search.Queries;

/// <summary>What a library's vocabulary and glossaries know of the words in a query: other words for the same, and names of levels and editions.</summary>
internal sealed partial class SearchNames
{
    public PhraseTable<Synonym> Synonyms { get; } = new();

    /// <summary>Names of levels, editions and domains, which narrow what is meant.</summary>
    public PhraseTable<FacetValue> Hints { get; } = new();

    public static SearchNames Of(Library library)
    {
        var names = new SearchNames();
        var vocabulary = library.Vocabulary;
        foreach (var family in vocabulary.Terms.Select(family => family.Terms).Concat(vocabulary.Everyday.Select(everyday => everyday.Words)))
        {
            names.AddFamily(family);
        }

        foreach (var term in library.Editions.SelectMany(content => content.Glossary))
        {
            if (ShortForm().Match(term.Name) is { Success: true } match)
            {
                names.AddFamily([match.Groups["name"].Value, match.Groups["short"].Value]);
            }
        }

        foreach (var level in vocabulary.Levels)
        {
            names.AddHints(LevelNames.Of(level.Id, vocabulary), new(SearchFacet.Level, level.Id));
        }

        foreach (var edition in library.Editions.Select(content => content.Edition))
        {
            names.AddHints([.. EditionNames.Of(edition, vocabulary).OfType<string>(), EditionSide.PlaceAndYear(edition, vocabulary)], new(SearchFacet.Edition, edition.Id));
        }

        foreach (var domain in vocabulary.Domains)
        {
            names.AddHints([domain.Name], new(SearchFacet.Domain, domain.Id));
        }

        return names;
    }

    private void AddFamily(ValueList<string> words)
    {
        foreach (var word in words)
        {
            Synonyms.Add(word, new Synonym(word, words.Where(other => other != word).Select(other => new Phrase([.. SearchWords.Of(other)])).ToValueList()));
        }
    }

    private void AddHints(IEnumerable<string> names, FacetValue value)
    {
        foreach (var name in names.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            Hints.Add(name, value);
        }
    }

    [GeneratedRegex(@"\A(?<name>.*[^\s])\s*\((?<short>[^()]+)\)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex ShortForm();
}

/// <summary>A name and the other words for the same.</summary>
internal sealed record Synonym(string Name, ValueList<Phrase> Others);
