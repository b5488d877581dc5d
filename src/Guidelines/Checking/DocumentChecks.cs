using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Checking;

/// <summary>Looks for mistakes of the text itself (GL4xx), and for numbers out of order (GL210): what an editor would correct, whichever way the text was read.</summary>
public static class DocumentChecks
{
    /// <summary>All findings in the order of their places. One fault never hides another.</summary>
    /// <param name="content">One edition, as read.</param>
    /// <param name="vocabulary">Names, terms and manuals.</param>
    /// <param name="places">Where each id stands; an id that it does not know is reported at its document, or without a line.</param>
    public static ValueList<Diagnostic> Check(EditionContent content, GuidelineVocabulary vocabulary, PlaceMap places)
    {
        var context = new CheckContext(content, vocabulary, places);
        List<Diagnostic> found =
        [
            .. RepeatedSections.Check(context),
            .. DoubledWords.Check(context),
            .. ObsoleteManuals.Check(context),
            .. UnbalancedMarks.Check(context),
            .. UnfinishedSentences.Check(context),
            .. InconsistentNames.Check(context),
            .. StrayCharacters.Check(context),
            .. RepeatedStatements.Check(context),
            .. FormerTerms.Check(context),
            .. EmptyParts.Check(context),
            .. BrokenWords.Check(context),
            .. FactFigures.Check(context),
            .. LeadIns.Check(context),
            .. content.Documents.SelectMany(document => NumberCheck.Check(document, places)),
        ];
        return AcknowledgedMistakes.Apply(context, found).Distinct().OrderBy(one => one.Place).ThenBy(one => one.Code, StringComparer.Ordinal).ThenBy(one => one.Message, StringComparer.Ordinal).ToValueList();
    }
}
