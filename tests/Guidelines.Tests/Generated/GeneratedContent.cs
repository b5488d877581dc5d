using FsCheck;
using FsCheck.Fluent;
using Guidelines.Documents;
using static Guidelines.Tests.Generated.GeneratedText;

namespace Guidelines.Tests.Generated;

/// <summary>Editions with all that their folders hold.</summary>
internal static class GeneratedContent
{
    public const string EditionId = "tt-2020";

    private static readonly string[] Dates = ["2020", "2020-02", "2020-02-29"];

    private static Gen<ProseBlock> ProseBlock { get; } =
        from text in Line
        from isItem in Gen.Elements(true, false)
        select new ProseBlock { Text = text, IsItem = isItem };

    public static Gen<ValueList<GlossaryTerm>> Glossary { get; } =
        from terms in Many(from name in Line from blocks in Many(ProseBlock, 0, 4) select (name, blocks), 0, 4)
        select terms.Select((term, i) => new GlossaryTerm { Id = $"{EditionId}-term-t{i}", Name = term.name, Blocks = term.blocks }).ToValueList();

    public static Gen<ValueList<ProseSection>> Introduction { get; } =
        Many(from heading in Gen.OneOf(Line, Gen.Constant("")) from blocks in Many(ProseBlock, 0, 4) select new ProseSection { Heading = heading, Blocks = blocks }, 0, 4);

    public static Gen<ValueList<DomainSection>> Overview { get; } =
        GeneratedDocuments.Domains("unused", []).Select(domains => domains.Select(domain => domain with { Behaviors = [] }).ToValueList());

    public static Gen<ValueList<DatedFact>> History { get; } =
        from facts in Many(from date in Gen.Elements([.. Dates, "2019", "2020s", "1970s"]) from text in Line select new DatedFact { Date = date, Text = text }, 0, 6)
        select facts.OrderBy(fact => fact.Date, Comparer<string>.Create(Guidelines.Documents.Dates.Compare)).ToValueList();

    private static Gen<Permission?> Permission { get; } =
        from isGiven in Gen.Elements(true, false)
        from giver in Line
        from date in Gen.Elements(Dates)
        from document in Line
        select isGiven ? new Permission { By = giver, Date = date, Document = document } : null;

    private static Gen<Acknowledgement> Acknowledgement { get; } =
        from code in Gen.Elements("GL401", "GL405")
        from id in Gen.Elements("tt-2020-ifa-tf-01", "tt-2020")
        from reason in Line
        select new Acknowledgement { Code = code, Id = id, Reason = reason };

    public static Gen<Edition> Edition { get; } =
        from title in Line
        from licensorText in Gen.Elements("tt-2001", null)
        from published in Gen.Elements([.. Dates, null])
        from effective in Gen.Elements([.. Dates, null])
        from status in Gen.Elements(Enum.GetValues<EditionStatus>())
        from follows in Gen.Elements("tt-2001", "tt-nd", null)
        from levels in Some("ifa", "ifs", "imhs", "imhm")
        from isHeld in Gen.Elements(true, false).ArrayOf(4)
        from wording in Gen.Elements(Enum.GetValues<Wording>())
        from permission in Permission
        from sources in Many(Line, 0, 3)
        from acknowledged in Many(Acknowledgement, 0, 2)
        from rights in LineOrNull
        select new Edition
        {
            Id = EditionId,
            Title = title,
            Association = "tt",
            Licensor = "tt",
            LicensorText = licensorText,
            Published = published,
            Effective = Guidelines.Documents.Dates.IsBefore(effective, published) ? published : effective,
            Status = status,
            Follows = follows,
            Levels = levels.Select((level, i) => new EditionLevel { Id = level, Held = isHeld[i] }).ToValueList(),
            Wording = wording,
            Publish = permission is null ? Publish.Structure : Publish.Text,
            Permission = permission,
            Sources = sources,
            Acknowledged = acknowledged,
            Rights = rights,
        };

    /// <summary>An edition that holds the documents of the levels it says it holds.</summary>
    public static Gen<EditionContent> Content { get; } =
        from edition in Edition
        from mentors in GeneratedDocuments.Document(EditionId, "imhm")
        from associates in GeneratedDocuments.Document(EditionId, "ifa")
        from glossary in Glossary
        from introduction in Introduction
        from overview in Overview
        from history in History
        let documents = new[] { mentors, associates }.Where(document => edition.Levels.Any(level => level.Held && level.Id == document.Level))
            .OrderBy(document => edition.Levels.ToList().FindIndex(level => level.Id == document.Level))
            .Select(document => document with { Wording = edition.Wording }).ToValueList()
        select new EditionContent
        {
            Edition = edition with { Levels = edition.Levels.Select(level => level with { Held = documents.Any(document => document.Level == level.Id) }).ToValueList() },
            Documents = documents,
            Glossary = glossary,
            Introduction = introduction,
            Overview = overview,
            History = history,
        };
}
