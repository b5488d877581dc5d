using Guidelines.Documents;

namespace Guidelines.Benchmarks.Quality;

/// <summary>Two made documents and the truth about them.</summary>
/// <param name="Base">The earlier edition.</param>
/// <param name="Head">The later edition.</param>
/// <param name="Links">Every change with its kind.</param>
/// <param name="Moved">The base ids of behaviors that moved, with "area" or "domain".</param>
internal sealed record MadePair(GuidelineDocument Base, GuidelineDocument Head, IReadOnlyList<Link> Links, IReadOnlyDictionary<string, string> Moved);

/// <summary>
/// Makes an edition of invented statements, and a later one as an editor would: behaviors kept, reworded, moved between areas and domains,
/// split, merged, dropped, new. Groups of statements share their first words, as guidelines do.
/// </summary>
/// <param name="seed">The same seed makes the same pair.</param>
/// <param name="rewording">The share of the words of a reworded, moved, split or merged statement that become other words, 0 to 1.</param>
internal sealed class MadeEditions(int seed, double rewording)
{
    private const int Areas = 3;
    private const int Stem = 5;

    private static readonly string[] Joining = ["and", "of", "the", "with", "in", "to", "for", "their", "or", "a"];

    private readonly Random _random = new(seed);
    private readonly List<string> _lexicon = [];
    private readonly List<Made> _base = [];
    private readonly List<Made> _head = [];
    private readonly List<(string Kind, int[] Base, int[] Head)> _links = [];
    private readonly Dictionary<int, string> _moved = [];

    public static MadePair Make(int seed, double rewording, int domains = 8, int perDomain = 10) => new MadeEditions(seed, rewording).Make(domains, perDomain);

    /// <summary>Statements of which all begin with the same ten words: what makes every pair alike.</summary>
    public static MadePair Adversarial(int seed, int count)
    {
        var maker = new MadeEditions(seed, 0.1);
        maker.Lexicon(800);
        var stem = maker.Text(10);
        maker._base.AddRange(Enumerable.Range(0, count).Select(index => new Made($"{stem} {maker.Text(10)}", index % 8, 0)));
        for (var i = 0; i < count; i++)
        {
            maker.Add("reworded", [i], maker._base[i] with { Text = maker.Reworded(maker._base[i].Text) });
        }

        return maker.Pair(8);
    }

    private MadePair Make(int domains, int perDomain)
    {
        Lexicon(600);
        for (var domain = 0; domain < domains; domain++)
        {
            var stem = Text(Stem);
            for (var i = 0; i < perDomain; i++)
            {
                // Three in ten share their first words.
                var text = i % 10 < 3 ? $"{stem} {Text(_random.Next(6, 12))}" : Text(_random.Next(10, 20));
                _base.Add(new Made(text, domain, _random.Next(Areas)));
            }
        }

        for (var i = 0; i < _base.Count; i++)
        {
            var one = _base[i];
            switch (_random.Next(100))
            {
                case < 35:
                    Add("unchanged", [i], one);
                    break;
                case < 65:
                    Add("reworded", [i], one with { Text = Reworded(one.Text) });
                    break;
                case < 72:
                    Move(i, one with { Text = Reworded(one.Text), Area = (one.Area + 1) % Areas }, "area");
                    break;
                case < 78:
                    Move(i, one with { Text = Reworded(one.Text), Domain = (one.Domain + 1) % domains }, "domain");
                    break;
                case < 84:
                    var words = one.Text.Split(' ');
                    var half = words.Length / 2;
                    Add("split", [i], one with { Text = Reworded(string.Join(' ', words[..half])) }, one with { Text = Reworded(string.Join(' ', words[half..])) });
                    break;
                case < 90 when i + 1 < _base.Count && _base[i + 1].Domain == one.Domain:
                    var next = _base[++i];
                    Add("merged", [i - 1, i], one with { Text = Reworded($"{one.Text} and {next.Text}") });
                    break;
                default:
                    Add("removed", [i]);
                    Add("added", [], one with { Text = Text(_random.Next(10, 20)) });
                    break;
            }
        }

        return Pair(domains);
    }

    private void Lexicon(int count)
    {
        const string consonants = "bdfgklmnprstvz";
        const string vowels = "aeiou";
        while (_lexicon.Count < count)
        {
            var syllables = Enumerable.Range(0, _random.Next(2, 4)).Select(_ => $"{consonants[_random.Next(consonants.Length)]}{vowels[_random.Next(vowels.Length)]}{consonants[_random.Next(consonants.Length)]}");
            var word = string.Concat(syllables);
            if (!_lexicon.Contains(word))
            {
                _lexicon.Add(word);
            }
        }
    }

    private string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(index => index % 3 == 2 ? Joining[_random.Next(Joining.Length)] : Word()));

    // A few words are in many statements, most in few.
    private string Word() => _lexicon[(int)(_lexicon.Count * Math.Pow(_random.NextDouble(), 2))];

    private string Reworded(string text)
    {
        var words = text.Split(' ');
        var chosen = Enumerable.Range(0, words.Length).ToArray();
        _random.Shuffle(chosen);
        foreach (var index in chosen.Take(Math.Max(1, (int)Math.Round(words.Length * rewording))))
        {
            words[index] = Word();
        }

        return string.Join(' ', words);
    }

    private void Move(int index, Made other, string how)
    {
        Add("reworded", [index], other);
        _moved.Add(index, how);
    }

    private void Add(string kind, int[] @base, params Made[] head)
    {
        _links.Add((kind, @base, [.. Enumerable.Range(_head.Count, head.Length)]));
        _head.AddRange(head);
    }

    private MadePair Pair(int domains)
    {
        var (@base, baseIds) = Document("tt-2020-ifa", _base, domains);
        var (head, headIds) = Document("tt-2024-ifa", _head, domains);
        var links = _links.Select(link => new Link(link.Kind, Sorted(link.Base, baseIds), Sorted(link.Head, headIds)));
        return new(@base, head, [.. links], _moved.ToDictionary(move => baseIds[move.Key], move => move.Value, StringComparer.Ordinal));

        static List<string> Sorted(int[] indices, string[] ids) => [.. indices.Select(index => ids[index]).Order(StringComparer.Ordinal)];
    }

    private static (GuidelineDocument Document, string[] Ids) Document(string id, List<Made> made, int domains)
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
                Areas = Enumerable.Range(0, Areas).Select(area => new AreaName { Id = $"{name}-area-{area}", Name = $"area {area}" }).ToValueList(),
                Behaviors = indices.Select((index, place) => new Behavior { Id = ids[index] = Ids.Behavior(id, name, place + 1), Text = made[index].Text, AreaId = $"{name}-area-{made[index].Area}" }).ToValueList(),
            };
        }).ToValueList();
        return (new GuidelineDocument { Id = id, Edition = id[..7], Level = "ifa", Title = "Made", Wording = Wording.Restated, Domains = sections }, ids);
    }

    private sealed record Made(string Text, int Domain, int Area);
}
