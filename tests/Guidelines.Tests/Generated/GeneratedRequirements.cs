using FsCheck;
using FsCheck.Fluent;
using Guidelines.Documents;
using static Guidelines.Tests.Generated.GeneratedText;

namespace Guidelines.Tests.Generated;

/// <summary>Requirements with parts, footnotes and facts.</summary>
internal static class GeneratedRequirements
{
    public static Gen<ValueList<Requirement>> Requirements(string document, string[] codes) =>
        from requirements in Many(Requirement(codes), 0, 4)
        select requirements.Select((requirement, i) => requirement with
        {
            Id = Ids.Requirement(document, requirement.Section, requirement.Phase, requirement.Designations) + (i == 0 ? "" : $"-{i}"),
        }).ToValueList();

    private static Gen<Requirement> Requirement(string[] codes) =>
        from title in Gen.Frequency((8, Line), (1, Gen.Constant("2")))
        from section in Gen.Elements("training", "work", "examination")
        from more in Some("education", "membership")
        from phase in Gen.Elements(Enum.GetValues<Phase>())
        from designations in Some(codes)
        from paragraphs in Many(Line, 1, 3)
        from of in Gen.Elements(Enum.GetValues<PartsOf>())
        from items in Many(Line, 0, 3)
        from footnotes in Many(Line, 0, 2)
        from isTextless in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        let text = isTextless && items.Count > 0 ? "" : string.Join('\n', paragraphs)
        let parts = items.IsEmpty ? null : new RequirementParts { Of = of, Items = items }
        from facts in Many(Fact(codes, [title, .. RequirementSentences.Of(text, parts, footnotes)]), 0, 3)
        select new Requirement
        {
            Id = "", Sections = [section, .. more], Phase = phase, Title = title, Designations = designations,
            Text = text, Parts = parts, Footnotes = footnotes, Facts = facts,
        };

    private static Gen<RequirementFact> Fact(string[] codes, string[] sentences) =>
        from name in Gen.Elements(FactNames.All.ToArray())
        from value in Number
        from more in Number
        from isRange in Gen.Elements(true, false)
        from isPart in Gen.Elements(true, false)
        from per in Gen.Elements("year", "cycle-3-years", null)
        from qualifier in Gen.Elements("minimum", "any", null)
        from state in Gen.Elements(Enum.GetValues<FactState>())
        from sentence in Gen.Elements(sentences)
        from designations in Some(codes)
        from topic in Gen.Elements("psychotherapy", null)
        from levels in Many(Gen.Elements("imhs", "imhm-c", "imhm-rf"), 1, 2)
        select new RequirementFact
        {
            Fact = name, Value = value, Max = isRange ? value + more : null, Unit = UnitOf(name), Per = per, Qualifier = qualifier, State = state,
            Designations = designations, Of = isPart ? value + more : null, Topic = topic, Levels = levels, Sentence = sentence,
        };

    private static string? UnitOf(string fact) => fact switch
    {
        FactNames.Hours or FactNames.Adjustment => "clock hours",
        FactNames.Years or FactNames.Window => "years",
        FactNames.Count => "ratings",
        _ => null,
    };

    private static Gen<decimal> Number { get; } = from eighths in Gen.Choose(0, 400) select eighths / 8m;
}
