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
    public static Gen<Crosswalk> Of(GuidelineDocument @base, GuidelineDocument head) => Of(Made.Edition(@base.Edition, null, @base), Made.Edition(head.Edition, null, head));

    public static Gen<Crosswalk> Of(EditionContent @base, EditionContent head) =>
        from count in Gen.Choose(0, 12)
        from rows in Row(IdsOf(@base), IdsOf(head)).ArrayOf(count)
        select Read(new Crosswalk { Base = @base.Edition.Id, Head = head.Edition.Id, Rows = rows.Where(row => (row.Base ?? row.Head) is not null).ToValueList() }, @base, head);

    private static Gen<CrosswalkRow> Row(string[] bases, string[] heads) =>
        from @base in Gen.Elements(bases.Append(null).Append(null).ToArray())
        from head in Gen.Elements(heads.Append(null).Append(null).ToArray())
        from relation in Gen.Elements(Enum.GetValues<CrosswalkRelation>())
        from justification in Gen.Elements("ManualMappingCuration", "MappingReview", "LexicalMatching")
        from confidence in Gen.Elements<decimal?>(null, 0.3m, 0.9m)
        from fingerprint in Gen.Frequency((3, Gen.Constant((string?)null)), (1, Gen.Constant<string?>("words-of-another-text")))
        select new CrosswalkRow { Base = @base, Head = head, Relation = relation, Justification = justification, Confidence = confidence, BaseFingerprint = @base is null ? null : fingerprint };

    private static Crosswalk Read(Crosswalk written, EditionContent @base, EditionContent head)
    {
        var source = SourceText.From(CrosswalkReader.NameOf(written.Base, written.Head), CrosswalkText.Write(written));
        return CrosswalkReader.Read(source, new HeldBehaviors([@base, head]), new DiagnosticLog())!;
    }

    private static string[] IdsOf(EditionContent edition) => [.. edition.Documents.SelectMany(document => document.Domains).SelectMany(domain => domain.Behaviors).Select(behavior => behavior.Id)];
}
