using System.Text;
using Guidelines.Vocabulary;

namespace Guidelines.Comparison.Text;

/// <summary>The words of a text that a unit, or a run of units, stands for.</summary>
internal static class Phrase
{
    /// <summary>Equal where the words are the same but for case and punctuation.</summary>
    public static string Key(Statement statement, Unit unit) => Words.SameKey(statement.Words.AsSpan(unit.First, unit.End - unit.First));

    /// <summary>As a dictionary would list it: lower case, singular, no possessive; slashes and hyphens stay.</summary>
    public static string Term(Statement statement, Unit unit) => Term(statement, [unit]);

    /// <inheritdoc cref="Term(Statement, Unit)"/>
    public static string Term(Statement statement, ReadOnlySpan<Unit> units)
    {
        if (units.IsEmpty)
        {
            return "";
        }

        var term = new StringBuilder();
        var end = 0;
        foreach (var word in statement.Words.AsSpan(units[0].First, units[^1].End - units[0].First))
        {
            if (term.Length > 0)
            {
                var between = statement.Text.AsSpan(end, word.Start - end);
                term.Append(between.Contains('/') ? "/" : between is "-" ? "-" : " ");
            }

            term.Append(Inflection.Lemma(word.Key));
            end = word.End;
        }

        return term.ToString();
    }
}
