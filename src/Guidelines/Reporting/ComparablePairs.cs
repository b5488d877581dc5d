using Guidelines.Documents;

namespace Guidelines.Reporting;

/// <summary>What somebody can compare who asked for an edition beside a document, or for an edition beside itself.</summary>
public static class ComparablePairs
{
    /// <summary>Pairs of ids: the documents of one level that both sides have, or the levels of the one edition; then the two editions.</summary>
    /// <param name="base">An edition.</param>
    /// <param name="baseDocument">The document of it that was asked for; null for the whole edition.</param>
    /// <param name="head">An edition, the same one or another.</param>
    /// <param name="headDocument">As for the base.</param>
    public static ValueList<(string Base, string Head)> Of(EditionContent @base, GuidelineDocument? baseDocument, EditionContent head, GuidelineDocument? headDocument)
    {
        var isOneEdition = @base.Edition.Id == head.Edition.Id;
        ValueList<GuidelineDocument> left = baseDocument is null ? @base.Documents : [baseDocument];
        ValueList<GuidelineDocument> right = headDocument is null ? head.Documents : [headDocument];
        var documents =
            from one in left
            from other in right
            where isOneEdition ? one.Id != other.Id : one.Level == other.Level
            where baseDocument is not null || headDocument is not null || !isOneEdition || left.IndexOf(one) < left.IndexOf(other)
            select (one.Id, other.Id);
        return isOneEdition ? documents.ToValueList() : documents.Append((@base.Edition.Id, head.Edition.Id)).ToValueList();
    }

    private static int IndexOf(this ValueList<GuidelineDocument> documents, GuidelineDocument document) => documents.TakeWhile(other => other.Id != document.Id).Count();
}
