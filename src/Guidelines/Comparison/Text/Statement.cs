using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Comparison.Text;

/// <summary>A behavior with its place in the document and its text taken apart.</summary>
internal sealed class Statement
{
    public Statement(Behavior behavior, string domain, int index, TermMatcher terms)
    {
        Behavior = behavior;
        Domain = domain;
        Index = index;
        Text = TextOf(behavior);
        Words = Vocabulary.Words.Of(Text);
        Units = terms.UnitsOf(Text, Words);
        SameKey = Vocabulary.Words.SameKey(Words);
    }

    public Behavior Behavior { get; }

    public string Domain { get; }

    /// <summary>Position in the document, from 0.</summary>
    public int Index { get; }

    /// <summary>The text and its elements, joined by line feeds.</summary>
    public string Text { get; }

    public Word[] Words { get; }

    public Unit[] Units { get; }

    /// <summary>How many units the lead-in has; all where there are no elements.</summary>
    public int UnitsBeforeElements => Array.FindIndex(Units, unit => Words[unit.First].Start > Behavior.Text.Length) is var first and >= 0 ? first : Units.Length;

    /// <summary>Equal for behaviors that a comparison calls unchanged.</summary>
    public string SameKey { get; }

    public static string TextOf(Behavior behavior) =>
        behavior.Elements.IsEmpty ? behavior.Text : string.Join('\n', behavior.Elements.Select(element => element.Text).Prepend(behavior.Text));

    public static Statement[] Of(GuidelineDocument document, TermMatcher terms) =>
        [.. document.Domains.SelectMany(domain => domain.Behaviors.Select(behavior => (behavior, domain.Id))).Select((pair, index) => new Statement(pair.behavior, pair.Id, index, terms))];

    /// <summary>The words that a unit stands for, as the text has them.</summary>
    public string Surface(Unit unit) => Text[Words[unit.First].Start..Words[unit.End - 1].End];

    /// <summary>Whether a comma, semicolon, slash or line end stands before a unit, or, past the last one, at the end of the text.</summary>
    public bool IsSeparatedBefore(int unit)
    {
        if (unit == 0)
        {
            return false;
        }

        var from = Words[Units[unit - 1].End - 1].End;
        var to = unit == Units.Length ? Text.Length : Words[Units[unit].First].Start;
        return Text.AsSpan(from, to - from).IndexOfAny(",;/\n") >= 0;
    }
}
