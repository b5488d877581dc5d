using Guidelines.Documents;

namespace Guidelines.Benchmarks.Quality;

/// <summary>Two made documents and the truth about them.</summary>
/// <param name="Base">The earlier edition.</param>
/// <param name="Head">The later edition.</param>
/// <param name="Links">Every change with its kind.</param>
/// <param name="Moved">The base ids of behaviors that moved, with "area" or "domain".</param>
internal sealed record MadePair(GuidelineDocument Base, GuidelineDocument Head, IReadOnlyList<Link> Links, IReadOnlyDictionary<string, string> Moved);

/// <summary>
/// Makes a later edition of a corpus of statements as an editor would: behaviors kept, reworded, moved between areas and domains, split,
/// merged, dropped, new.
/// </summary>
/// <param name="corpus">The statements of the earlier edition, and what to take words and new statements from.</param>
/// <param name="random">The same state makes the same pair.</param>
/// <param name="rewording">The share of the words of a reworded, moved, split or merged statement that become other words, 0 to 1.</param>
internal sealed class MadeEditions(Corpus corpus, Random random, double rewording)
{
    private readonly List<CorpusStatement> _head = [];
    private readonly List<(string Kind, int[] Base, int[] Head)> _links = [];
    private readonly Dictionary<int, string> _moved = [];

    /// <summary>Of invented words.</summary>
    public static MadePair Invented(int seed, double rewording, int domains = 8, int perDomain = 10)
    {
        var random = new Random(seed);
        return new MadeEditions(InventedWords.Corpus(random, domains, perDomain), random, rewording).Make();
    }

    /// <summary>A pair a seed, of invented words.</summary>
    public static IEnumerable<MadePair> Invented(IEnumerable<int> seeds, double rewording) => seeds.Select(seed => Invented(seed, rewording));

    /// <summary>A pair a seed, of the statements of each document in turn.</summary>
    public static IEnumerable<MadePair> Of(IReadOnlyList<GuidelineDocument> documents, IEnumerable<int> seeds, double rewording) => seeds.Select(seed =>
    {
        var random = new Random(seed);
        return new MadeEditions(Corpus.Of(documents[seed % documents.Count], random), random, rewording).Make();
    });

    /// <summary>Statements of which all begin with the same ten words: what makes every pair alike.</summary>
    public static MadePair Adversarial(int seed, int count)
    {
        var random = new Random(seed);
        return new MadeEditions(InventedWords.SameStart(random, count), random, 0.1).Reword();
    }

    private MadePair Make()
    {
        for (var i = 0; i < corpus.Statements.Count; i++)
        {
            var one = corpus.Statements[i];
            switch (random.Next(100))
            {
                case < 35:
                    Add("unchanged", [i], one);
                    break;
                case < 65:
                    Add("reworded", [i], one with { Text = Reworded(one.Text) });
                    break;
                case < 72:
                    Move(i, one with { Text = Reworded(one.Text), Area = (one.Area + 1) % Corpus.Areas }, "area");
                    break;
                case < 78:
                    Move(i, one with { Text = Reworded(one.Text), Domain = (one.Domain + 1) % corpus.Domains }, "domain");
                    break;
                case < 84:
                    var words = one.Text.Split(' ');
                    var half = words.Length / 2;
                    Add("split", [i], one with { Text = Reworded(string.Join(' ', words[..half])) }, one with { Text = Reworded(string.Join(' ', words[half..])) });
                    break;
                case < 90 when i + 1 < corpus.Statements.Count && corpus.Statements[i + 1].Domain == one.Domain:
                    var next = corpus.Statements[++i];
                    Add("merged", [i - 1, i], one with { Text = Reworded($"{one.Text} and {next.Text}") });
                    break;
                default:
                    Add("removed", [i]);
                    Add("added", [], one with { Text = corpus.NewText() });
                    break;
            }
        }

        return Pair();
    }

    private MadePair Reword()
    {
        for (var i = 0; i < corpus.Statements.Count; i++)
        {
            Add("reworded", [i], corpus.Statements[i] with { Text = Reworded(corpus.Statements[i].Text) });
        }

        return Pair();
    }

    private string Reworded(string text)
    {
        var words = text.Split(' ');
        var chosen = Enumerable.Range(0, words.Length).ToArray();
        random.Shuffle(chosen);
        foreach (var index in chosen.Take(Math.Max(1, (int)Math.Round(words.Length * rewording))))
        {
            words[index] = corpus.Word();
        }

        return string.Join(' ', words);
    }

    private void Move(int index, CorpusStatement other, string how)
    {
        Add("reworded", [index], other);
        _moved.Add(index, how);
    }

    private void Add(string kind, int[] @base, params CorpusStatement[] head)
    {
        _links.Add((kind, @base, [.. Enumerable.Range(_head.Count, head.Length)]));
        _head.AddRange(head);
    }

    private MadePair Pair()
    {
        var (@base, baseIds) = Document("tt-2020-ifa", corpus.Statements, corpus.Domains);
        var (head, headIds) = Document("tt-2024-ifa", _head, corpus.Domains);
        var links = _links.Select(link => new Link(link.Kind, Sorted(link.Base, baseIds), Sorted(link.Head, headIds)));
        return new(@base, head, [.. links], _moved.ToDictionary(move => baseIds[move.Key], move => move.Value, StringComparer.Ordinal));

        static List<string> Sorted(int[] indices, string[] ids) => [.. indices.Select(index => ids[index]).Order(StringComparer.Ordinal)];
    }

    private static (GuidelineDocument Document, string[] Ids) Document(string id, IReadOnlyList<CorpusStatement> made, int domains)
    {
        var ids = new string[made.Count];
        var sections = Enumerable.Range(0, domains).Select(domain =>
        {
            var name = $"d{(char)('a' + domain)}";
            var indices = Enumerable.Range(0, made.Count).Where(index => made[index].Domain == domain).OrderBy(index => made[index].Area).ToList();
            return new DomainSection
            {
                Id = name,
                Name = name,
                Areas = Enumerable.Range(0, Corpus.Areas).Select(area => new AreaName { Id = $"{name}-area-{area}", Name = $"area {area}" }).ToValueList(),
                Behaviors = indices.Select((index, place) => new Behavior { Id = ids[index] = Ids.Behavior(id, name, place + 1), Text = made[index].Text, AreaId = $"{name}-area-{made[index].Area}" }).ToValueList(),
            };
        }).ToValueList();
        return (new GuidelineDocument { Id = id, Edition = id[..7], Level = "ifa", Title = "Made", Wording = Wording.Restated, Domains = sections }, ids);
    }
}
