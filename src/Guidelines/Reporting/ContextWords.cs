using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reporting;

/// <summary>What differs around the behaviors: lines over groups of them, notes, designations.</summary>
internal static class ContextWords
{
    private const string None = "(none)";

    /// <summary>What differs in the same way at several behaviors of a domain is said once.</summary>
    public static ValueList<ContextSentence> Of(ValueList<ContextChange> changes, GuidelineVocabulary vocabulary) =>
        changes.GroupBy(change => change with { Behavior = change.Behavior is null ? null : "" })
            .Select(group => Of(group.Key, vocabulary.Domain(group.Key.Domain)?.Name ?? group.Key.Domain, group.Select(change => change.Behavior).OfType<string>()))
            .ToValueList();

    private static ContextSentence Of(ContextChange change, string domain, IEnumerable<string> behaviors)
    {
        var what = change.What switch { ContextPart.Preamble => "line over a group of behaviors", ContextPart.Note => "note", _ => "designations" };
        return new ContextSentence
        {
            Domain = domain,
            What = change.Behavior is null ? what : $"{what} of {string.Join(", ", behaviors)}",
            Base = change.Base ?? (change.Kind is DifferenceKind.Added ? None : ChangeTexts.Withheld),
            Head = change.Head ?? (change.Kind is DifferenceKind.Removed ? None : ChangeTexts.Withheld),
        };
    }
}
