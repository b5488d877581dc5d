using FsCheck;
using FsCheck.Fluent;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading.Crosswalks;
using Guidelines.Sources;
using Guidelines.Tests.Layers;
using Guidelines.Writing;

namespace Guidelines.Tests.Generated;

/// <summary>Crosswalks of two documents as a careless reviewer writes them, and what is left of them once they are read.</summary>
internal static class GeneratedCrosswalks
{
    /// <param name="base">The document of the edition named first.</param>
    /// <param name="head">That of the other edition.</param>
    public static Gen<Crosswalk> Of(GuidelineDocument @base, GuidelineDocument head) =>
        from count in Gen.Choose(0, 12)
        from rows in Row(IdsOf(@base), IdsOf(head)).ArrayOf(count)
        select Read(new Crosswalk { Base = @base.Edition, Head = head.Edition, Rows = rows.Where(row => (row.Base ?? row.Head) is not null).ToValueList() }, @base, head);

    private static Gen<CrosswalkRow> Row(string[] bases, string[] heads) =>
        from @base in Gen.Elements(bases.Append(null).Append(null).ToArray())
        from head in Gen.Elements(heads.Append(null).Append(null).ToArray())
        from relation in Gen.Elements(Enum.GetValues<CrosswalkRelation>())
        from justification in Gen.Elements("ManualMappingCuration", "MappingReview", "LexicalMatching")
        from confidence in Gen.Elements<decimal?>(null, 0.3m, 0.9m)
        select new CrosswalkRow { Base = @base, Head = head, Relation = relation, Justification = justification, Confidence = confidence };

    private static Crosswalk Read(Crosswalk written, GuidelineDocument @base, GuidelineDocument head)
    {
        var behaviors = new HeldBehaviors([Made.Edition(@base.Edition, null, @base), Made.Edition(head.Edition, null, head)]);
        return CrosswalkReader.Read(SourceText.From(CrosswalkReader.NameOf(written.Base, written.Head), CrosswalkText.Write(written)), behaviors, new DiagnosticLog())!;
    }

    private static string[] IdsOf(GuidelineDocument document) => [.. document.Domains.SelectMany(domain => domain.Behaviors).Select(behavior => behavior.Id)];
}
