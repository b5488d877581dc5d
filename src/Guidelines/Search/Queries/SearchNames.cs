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

    /// <summary>Names of areas and glossary terms, each with the id of what bears it.</summary>
    public PhraseTable<string> Things { get; } = new();

    /// <summary>Words by which one kind of thing is asked for.</summary>
    public PhraseTable<SearchKind> Asking { get; } = new();

    public static SearchNames Of(Library library)
    {
        var names = new SearchNames();
        var vocabulary = library.Vocabulary;
        foreach (var family in vocabulary.Terms)
        {
            names.AddFamily(family.Terms, []);
        }

        foreach (var everyday in vocabulary.Everyday)
        {
            names.AddFamily(everyday.Words, everyday.Means);
        }

        foreach (var asking in vocabulary.Asking)
        {
            if (Enum.TryParse<SearchKind>(asking.Kind, ignoreCase: true, out var kind))
            {
                names.AddAsking(asking.Words, kind);
            }
        }

        foreach (var term in library.Editions.SelectMany(content => content.Glossary))
        {
            names.Things.Add(term.Name, term.Id);
            if (ShortForm().Match(term.Name) is { Success: true } match)
            {
                names.Things.Add(match.Groups["name"].Value, term.Id);
                names.AddFamily([match.Groups["name"].Value, match.Groups["short"].Value], []);
            }
        }

        foreach (var area in vocabulary.Domains.SelectMany(domain => domain.Areas))
        {
            foreach (var name in area.Names.SelectMany(edition => edition.Names).Prepend(area.Name).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                names.Things.Add(name, area.Id);
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

    private void AddFamily(ValueList<string> words, ValueList<string> means)
    {
        foreach (var word in words)
        {
            Synonyms.Add(word, new Synonym(word, words.Where(other => other != word).Concat(means).Select(other => new Phrase([.. SearchWords.Of(other)])).ToValueList()));
        }
    }

    private void AddAsking(ValueList<string> words, SearchKind kind)
    {
        foreach (var word in words)
        {
            Asking.Add(word, kind);
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

/// <summary>A name and the other words for the same, or for what is meant by it.</summary>
internal sealed record Synonym(string Name, ValueList<Phrase> Others);
