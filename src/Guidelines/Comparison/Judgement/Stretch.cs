using Guidelines.Comparison.Text;
using Guidelines.Vocabulary;

namespace Guidelines.Comparison.Judgement;

/// <summary>What a stretch of a statement is to the words around it.</summary>
internal enum Part
{
    Nothing,

    /// <summary>One more of several things.</summary>
    Item,

    /// <summary>It narrows down what stands beside it.</summary>
    Qualifier,
}

/// <summary>One side of a difference, and which of its words count: no joining words, no examples, nothing slight, nothing moved.</summary>
internal sealed class Stretch
{
    private readonly Statement _statement;
    private readonly int _start;
    private readonly int _end;
    private readonly int[] _said;
    private readonly int[] _counted;

    /// <param name="statement">The whole statement.</param>
    /// <param name="start">Index of the first unit.</param>
    /// <param name="end">Index after the last unit.</param>
    /// <param name="moved">Stems that the other statement has in another place.</param>
    public Stretch(Statement statement, int start, int end, IReadOnlySet<string> moved)
    {
        (_statement, _start, _end) = (statement, start, end);
        _said = [.. Saying(statement, start, end)];
        var counted = Array.FindAll(_said, at => !moved.Contains(StemAt(at)) && !ScopeWords.IsKnowing(StemAt(at)));
        _counted = Array.FindAll(counted, at => !Array.Exists(counted, other => ScopeWords.AreOpposites(StemAt(at), StemAt(other))));
        Stems = Array.ConvertAll(_counted, StemAt);
    }

    /// <summary>Of the words that count.</summary>
    public string[] Stems { get; }

    /// <summary>No word counts.</summary>
    public bool IsEmpty => _counted.Length == 0;

    /// <summary>Has "not", "except" or the like, other than in a clause that only describes.</summary>
    public bool IsNegated => Array.Exists(_counted, at => ScopeWords.IsNegation(_statement.Units[at].Key) && !Keys.Take(at - _start).Any(ScopeWords.OpensClause));

    /// <summary>"Any audience", "a range of people": whatever there is.</summary>
    public bool IsUniversal => Keys.Any(ScopeWords.IsUniversal);

    /// <summary>How far a list takes in more than it names: "and other agencies" 1, "and others" 2.</summary>
    public int Openness => Keys.Contains("others", StringComparer.Ordinal) ? 2 : Keys.Contains("other", StringComparer.Ordinal) ? 1 : 0;

    /// <summary>A single general word for things that are not named.</summary>
    public bool IsUmbrella => !IsEmpty && !HasList && ScopeWords.IsUmbrella(_statement.Units[_counted[^1]].Lemma);

    public bool HasList => Enumerable.Range(_start, _end - _start).Skip(1).Any(at => OpeningAt(at) is Part.Item);

    private IEnumerable<string> Keys => Enumerable.Range(_start, _end - _start).Select(at => _statement.Units[at].Key);

    /// <summary>The stems of the words that say something, wherever they stand.</summary>
    public static IEnumerable<string> StemsOf(Statement statement, int start, int end) => Saying(statement, start, end).Select(at => ScopeWords.Stem(statement.Units[at].Lemma));

    /// <summary>Whether it says something that is not on the other side in the same place.</summary>
    public bool SaysOtherThan(Stretch other) => Openness > 1 || Array.Exists(_said, at => !Array.Exists(other._said, there => other.StemAt(there) == StemAt(at)));

    /// <summary>What it is if the other side has nothing in its place.</summary>
    public Part Whole()
    {
        if (IsEmpty)
        {
            return Part.Nothing;
        }

        var opening = OpeningAt(_start);

        // Moved words at the end belong to what follows.
        var end = Array.Exists(_said, at => at > _counted[^1]) ? _counted[^1] + 1 : _end;
        if (FunctionWords.IsConjunction(_statement.Units[end - 1].Key) || opening is Part.Item)
        {
            return IsCovered() ? Part.Nothing : Part.Item;
        }

        if (opening is Part.Qualifier)
        {
            return IsBeforeItsLike(end) ? Part.Item : Part.Qualifier;
        }

        var isTied = _statement.IsSeparatedBefore(end)
            || (_start > 0 && FunctionWords.IsConjunction(_statement.Units[_start - 1].Key) && (end == _statement.Units.Length || OpeningAt(end) is not Part.Nothing));
        return !isTied ? Part.Qualifier : IsCovered() ? Part.Nothing : Part.Item;
    }

    /// <summary>If it stands in place of something else: how many of its words stand in that place, and what is tied to them.</summary>
    public (int Core, Part Tail) Cut()
    {
        for (var at = _start; at < _end; at++)
        {
            var part = IsSlashed(at) ? Part.Nothing : OpeningAt(at);
            if (part is not Part.Nothing && Array.Exists(part is Part.Item ? _said : _counted, word => word < at) && _counted is [.., var last] && last >= at)
            {
                return (_counted.Count(word => word < at), part);
            }
        }

        return (_counted.Length, Part.Nothing);
    }

    /// <summary>Whether the other one is the end of this one: an infant or young child is a child.</summary>
    public bool EndsWith(Stretch other)
    {
        var (words, last) = (Words(), other.Words());
        return last.Length > 0 && last.Length < words.Length && words.AsSpan().EndsWith(last);
    }

    private static IEnumerable<int> Saying(Statement statement, int start, int end)
    {
        var illustrated = Illustration.Of(statement);
        return Enumerable.Range(start, end - start).Where(at =>
            !illustrated[at] && (!FunctionWords.Contains(statement.Units[at].Key) || ScopeWords.IsNegation(statement.Units[at].Key))
            && !ScopeWords.IsSlight(ScopeWords.Stem(statement.Units[at].Lemma), at + 1 < statement.Units.Length && !FunctionWords.Contains(statement.Units[at + 1].Key)));
    }

    private string StemAt(int at) => ScopeWords.Stem(_statement.Units[at].Lemma);

    private string[] Words() =>
        _start == _end ? [] : [.. _statement.Words[_statement.Units[_start].First.._statement.Units[_end - 1].End].Select(word => Inflection.Lemma(word.Key))];

    // A conjunction, comma, semicolon, slash or line end ties an item to its neighbour; a preposition or a clause qualifies.
    private Part OpeningAt(int at)
    {
        var units = _statement.Units;
        var (key, next) = (units[at].Key, at + 1 < units.Length ? units[at + 1].Key : "");
        var isTied = _statement.IsSeparatedBefore(at);
        if (FunctionWords.IsPreposition(key))
        {
            // "Works with and refers to" and "to families, to staff".
            return FunctionWords.IsConjunction(next) ? Part.Nothing : isTied && IsAfterItsLike(at) ? Part.Item : Part.Qualifier;
        }

        var isAsWellAs = key is "as" && next is "well";
        return ScopeWords.OpensClause(key) && !isAsWellAs ? Part.Qualifier : isAsWellAs || isTied || FunctionWords.IsConjunction(key) ? Part.Item : Part.Nothing;
    }

    // Whether the phrase before the comma begins with the same preposition.
    private bool IsAfterItsLike(int at)
    {
        for (var before = at - 1; before >= 0; before--)
        {
            if (_statement.Units[before].Key == _statement.Units[at].Key)
            {
                return true;
            }

            if (_statement.IsSeparatedBefore(before))
            {
                break;
            }
        }

        return false;
    }

    private bool IsBeforeItsLike(int end) => end < _statement.Units.Length && _statement.IsSeparatedBefore(end) && _statement.Units[end].Key == _statement.Units[_start].Key;

    private bool IsSlashed(int at) => at > 0 && _statement.Text.AsSpan(_statement.Words[_statement.Units[at - 1].End - 1].End, 1) is "/";

    // What "and other agencies", or a more general word beside it, takes in anyway.
    private bool IsCovered()
    {
        var units = _statement.Units;
        var next = _end < units.Length && FunctionWords.IsConjunction(units[_end].Key) ? _end + 1 : _end;
        return (next < units.Length && units[next].Key is "other")
            || (_counted is [var only] && (IsKindOf(only, next) || IsKindOf(only, FunctionWords.IsConjunction(units[_start].Key) ? _start - 1 : -1)));

        bool IsKindOf(int one, int at) => at >= 0 && at < units.Length && ScopeWords.IsKindOf(units[one].Lemma, units[at].Lemma);
    }
}
