using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Layers;

namespace Guidelines.Tests.Layers;

/// <summary>Documents and links for tests, each behavior named <c>{edition}-{level}-gdn-{nn}</c> in the domain <c>gdn</c>, which lists soil, light and water.</summary>
internal static class Made
{
    public static EditionContent Edition(string id, string? published, params GuidelineDocument[] documents) => new()
    {
        Edition = new Edition
        {
            Id = id,
            Title = id,
            Association = "tt",
            Licensor = "tt",
            Published = published,
            Status = EditionStatus.Unknown,
            Wording = Wording.Restated,
            Publish = Publish.Text,
        },
        Documents = documents.ToValueList(),
    };

    /// <param name="edition">Its edition's id.</param>
    /// <param name="level">Its level's id.</param>
    /// <param name="behaviors">The area of each behavior, null for none; the texts are numbered.</param>
    public static GuidelineDocument Document(string edition, string level, params string?[] behaviors) => new()
    {
        Id = Ids.Document(edition, level),
        Edition = edition,
        Level = level,
        Title = level,
        Wording = Wording.Restated,
        Domains =
        [
            new DomainSection
            {
                Id = "gdn",
                Name = "Gardening",
                Areas = [new AreaName { Id = "gdn-soil", Name = "soil" }, new AreaName { Id = "gdn-light", Name = "light" }, new AreaName { Id = "gdn-water", Name = "water" }],
                Behaviors = behaviors.Select((area, i) => new Behavior { Id = Ids.Behavior(Ids.Document(edition, level), "gdn", i + 1), Text = $"Digs bed {i + 1}", AreaId = area }).ToValueList(),
            },
        ],
    };

    public static Behavior Behavior(this GuidelineDocument document, int number) => document.Domains[0].Behaviors[number - 1];

    /// <summary>Two documents whose behaviors of these numbers correspond.</summary>
    public static DocumentAlignment Aligned(GuidelineDocument @base, GuidelineDocument head, params MadeLink[] links) => new()
    {
        Kind = @base.Level == head.Level ? AlignmentKind.EditionsOfALevel : AlignmentKind.LevelsOfAnEdition,
        Base = @base,
        Head = head,
        Links = links.Select(link => new Correspondence
        {
            Base = link.Base.Select(@base.Behavior).ToValueList(),
            Head = link.Head.Select(head.Behavior).ToValueList(),
            Similarity = link.Similarity,
            Confidence = link.Confidence,
            Reviewed = link.Reviewed,
        }).ToValueList(),
    };
}

/// <summary>A link by the numbers of the behaviors.</summary>
internal sealed record MadeLink(int[] Base, int[] Head, double Similarity = 1, double Confidence = 1, bool Reviewed = false)
{
    public static MadeLink Of(int @base, int head, double confidence = 1) => new([@base], [head], 1, confidence);
}
