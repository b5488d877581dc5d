using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reporting;

/// <summary>What differs around the behaviors: lines over groups of them, notes, designations.</summary>
internal static class ContextWords
{
    private const string None = "(none)";

    public static ValueList<ContextSentence> Of(ValueList<ContextChange> changes, GuidelineVocabulary vocabulary) =>
        changes.Select(change => Of(change, vocabulary.Domain(change.Domain)?.Name ?? change.Domain)).ToValueList();

    private static ContextSentence Of(ContextChange change, string domain)
    {
        var what = change.What switch { ContextPart.Preamble => "line over a group of behaviors", ContextPart.Note => "note", _ => "designations" };
        return new ContextSentence
        {
            Domain = domain,
            What = change.Behavior is null ? what : $"{what} of {change.Behavior}",
            Base = change.Base ?? (change.Kind is DifferenceKind.Added ? None : ChangeTexts.Withheld),
            Head = change.Head ?? (change.Kind is DifferenceKind.Removed ? None : ChangeTexts.Withheld),
        };
    }
}
