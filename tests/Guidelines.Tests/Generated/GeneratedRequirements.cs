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
        from title in Line
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
        from facts in Many(Fact(codes, [.. RequirementSentences.Of(text, parts, footnotes)]), 0, 3)
        select new Requirement
        {
            Id = "", Sections = [section, .. more], Phase = phase, Title = title, Designations = designations,
            Text = text, Parts = parts, Footnotes = footnotes, Facts = facts,
        };

    private static Gen<RequirementFact> Fact(string[] codes, string[] sentences) =>
        from name in Gen.Elements(FactNames.All.ToArray())
        from value in Number
        from max in Number
        from unit in Gen.Elements("clock hours", "years", null)
        from per in Gen.Elements("year", "cycle-3-years", null)
        from qualifier in Gen.Elements("minimum", "any", null)
        from state in Gen.Elements(Enum.GetValues<FactState>())
        from designations in Some(codes)
        from of in Number
        from topic in Gen.Elements("psychotherapy", null)
        from levels in Some("imhs", "imhm-c", "imhm-rf")
        from sentence in Gen.Frequency((4, Gen.Elements(sentences)), (1, Line), (1, Gen.Constant("2")))
        select new RequirementFact
        {
            Fact = name, Value = value, Max = max, Unit = unit, Per = per, Qualifier = qualifier, State = state,
            Designations = designations, Of = of, Topic = topic, Levels = levels, Sentence = sentence,
        };

    private static Gen<decimal?> Number { get; } = from eighths in Gen.Choose(-8, 400) select eighths < 0 ? (decimal?)null : eighths / 8m;
}
