using Guidelines.Comparison.Text;
using Guidelines.Documents;

namespace Guidelines.Benchmarks.Quality;

/// <param name="Text">In one line, with its elements.</param>
/// <param name="Domain">From 0.</param>
/// <param name="Area">From 0, inside the domain.</param>
internal sealed record CorpusStatement(string Text, int Domain, int Area);

/// <summary>What editions are made from.</summary>
/// <param name="Statements">Of the earlier edition, by domain.</param>
/// <param name="Domains">How many there are.</param>
/// <param name="Word">Gives the word that an editor puts in another one's place.</param>
/// <param name="NewText">Gives a statement that the earlier edition has not.</param>
internal sealed record Corpus(IReadOnlyList<CorpusStatement> Statements, int Domains, Func<string> Word, Func<string> NewText)
{
    /// <summary>In each domain.</summary>
    public const int Areas = 3;

    // One statement in so many is kept back for the later edition.
    private const int NewEvery = 6;

    /// <summary>The statements of a document; any of its words in another one's place, and some of its statements kept back as new ones.</summary>
    public static Corpus Of(GuidelineDocument document, Random random)
    {
        var all = document.Domains.SelectMany((domain, index) => domain.Behaviors.Select(behavior =>
            new CorpusStatement(Statement.TextOf(behavior).ReplaceLineEndings(" "), index, random.Next(Areas)))).ToList();
        var words = all.SelectMany(statement => statement.Text.Split(' ')).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var isNew = all.Select(_ => random.Next(NewEvery) == 0).ToList();
        var spare = all.Where((_, index) => isNew[index]).Select(statement => statement.Text).ToArray();
        random.Shuffle(spare);
        var next = 0;
        return new Corpus([.. all.Where((_, index) => !isNew[index])], document.Domains.Count, () => words[random.Next(words.Length)], () => spare[next++ % spare.Length]);
    }
}
