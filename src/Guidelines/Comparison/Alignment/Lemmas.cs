using Guidelines.Comparison.Text;

namespace Guidelines.Comparison.Alignment;

/// <summary>The words of two documents without inflection and choice among the terms of a family, as numbers from 0, in the order of each statement.</summary>
internal sealed class Lemmas
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public Lemmas(Statement[] @base, Statement[] head)
    {
        Base = Array.ConvertAll(@base, NumbersOf);
        Head = Array.ConvertAll(head, NumbersOf);
        BaseLeadIns = LeadIns(@base, Base);
        HeadLeadIns = LeadIns(head, Head);
        IsFunctionWord = [.. _numbers.Keys.Select(FunctionWords.Contains)];
    }

    public int[][] Base { get; }

    public int[][] Head { get; }

    /// <summary>Of each statement that has elements, the words before them; empty for any other.</summary>
    public int[][] BaseLeadIns { get; }

    public int[][] HeadLeadIns { get; }

    public int Count => _numbers.Count;

    /// <summary>By number.</summary>
    public bool[] IsFunctionWord { get; }

    private static int[][] LeadIns(Statement[] statements, int[][] numbers) =>
        [.. statements.Zip(numbers, (statement, all) => statement.Behavior.Elements.IsEmpty ? [] : all[..statement.UnitsBeforeElements])];

    private int[] NumbersOf(Statement statement) => Array.ConvertAll(statement.Units, unit =>
    {
        var lemma = unit.Lemma;
        if (!_numbers.TryGetValue(lemma, out var number))
        {
            number = _numbers.Count;
            _numbers.Add(lemma, number);
        }

        return number;
    });
}
