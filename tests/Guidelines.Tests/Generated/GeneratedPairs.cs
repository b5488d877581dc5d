using FsCheck;
using FsCheck.Fluent;
using Guidelines.Documents;
using static Guidelines.Tests.Generated.GeneratedText;

namespace Guidelines.Tests.Generated;

/// <summary>Two documents of which the second was made from the first, as an editor would: kept, reworded, moved, doubled, dropped, divided.</summary>
internal static class GeneratedPairs
{
    private static readonly string[] Nouns = ["seedling", "seedlings", "very young child", "young child", "parent's", "parents or caregivers", "parent/primary caregiver(s)", "soil", "water", "neighbors", "bed(s)", "café", "ılık İstanbul"];

    private static readonly string[] Others = ["Supports", "waters", "of the", "and", "or", "with each", "(e.g., tools)", "not", "regularly", "during spring,", "child care", "one's own;", "&", "in accordance with", "a", "part", "apart", "1.5", "≥ 3"];

    private static Gen<string> Text { get; } = Gen.Frequency(
        (8, from count in Gen.Choose(1, 9) from words in Gen.Elements([.. Nouns, .. Others]).ArrayOf(count) select SingleLine.Of(string.Join(' ', words))),
        (1, Line),
        (1, Gen.Elements("…", "x", "Waters seedlings", "😀", "¡!")));

    private static Gen<Behavior> Behavior { get; } =
        from text in Text
        from elements in Gen.Frequency((3, Gen.Constant(new ValueList<string>())), (1, Many(Text, 1, 3)))
        from preamble in Gen.Frequency((4, Gen.Constant((string?)null)), (1, Gen.Elements("For all:", "For some:").Select(line => (string?)line)))
        from designations in Gen.Frequency((4, Gen.Constant(new ValueList<string>())), (1, Some("C", "P")))
        from area in Gen.Elements("gdn-soil", "gdn-light", null)
        from note in Gen.Frequency((5, Gen.Constant((string?)null)), (1, Text.Select(text => (string?)text)))
        select new Behavior { Id = "", Text = text, Elements = ElementsOf(elements), Preamble = preamble, Designations = designations, AreaId = area, Note = note };

    // Stands after what it is made of: static members are set in order.
    public static Gen<(GuidelineDocument Base, GuidelineDocument Head)> Any { get; } =
        from @base in Document("tt-2020-ifa")
        from head in Gen.Frequency((5, Edited(@base)), (1, Document("tt-2021-ifa")), (1, Gen.Constant(Renamed(@base))))
        from swap in Gen.Elements(true, false)
        select swap ? (head, @base) : (@base, head);

    private static Gen<GuidelineDocument> Document(string id) =>
        from garden in Many(Behavior, 0, 6)
        from kitchen in Many(Behavior, 0, 3)
        from doubled in Gen.Choose(0, 3)
        select Made(id, garden, doubled == 0 ? [.. kitchen, .. garden.Take(2)] : kitchen);

    private static Gen<GuidelineDocument> Edited(GuidelineDocument document) =>
        from domains in Gen.CollectToArray(document.Domains, domain => EditedDomain(domain.Behaviors))
        from order in Gen.Choose(0, 4)
        let garden = order == 0 ? domains[0].Reverse().ToValueList() : domains[0]
        select order == 1 ? Made("tt-2021-ifa", domains[1], garden) : Made("tt-2021-ifa", garden, domains[1]);

    private static Gen<ValueList<Behavior>> EditedDomain(ValueList<Behavior> behaviors) =>
        from edited in Gen.CollectToArray(behaviors, EditedBehavior)
        from added in Many(Behavior, 0, 2)
        from at in Gen.Choose(0, behaviors.Count)
        select edited.Take(at).SelectMany(some => some).Concat(added).Concat(edited.Skip(at).SelectMany(some => some)).ToValueList();

    private static Gen<Behavior[]> EditedBehavior(Behavior behavior) => Gen.Frequency(
        (4, Gen.Constant<Behavior[]>([behavior])),
        (1, Gen.Constant<Behavior[]>([])),
        (1, Gen.Constant<Behavior[]>([behavior, behavior])),
        (1, Gen.Constant<Behavior[]>([behavior with { Text = behavior.Text.ToUpperInvariant().Replace(' ', '-') }])),
        (1, Gen.Constant<Behavior[]>([behavior with { Elements = [.. behavior.Elements.Reverse()], AreaId = "gdn-water" }])),
        (1, Gen.Constant<Behavior[]>([behavior with { Text = behavior.Text.Replace("very young child", "young child", StringComparison.Ordinal).Replace("soil", "ground", StringComparison.Ordinal) }])),
        (1, from more in Text select new[] { behavior with { Text = behavior.Text + " and " + more, Note = more } }),
        (1, from more in Text select new[] { behavior with { Text = more + " " + behavior.Text, Designations = ["P"] } }),
        (1, from words in Gen.Shuffle(behavior.Text.Split(' ')) select new[] { behavior with { Text = string.Join(' ', words) } }),
        (1, from more in Text select new[] { behavior, behavior with { Text = behavior.Text + ", " + more, Elements = [] } }));

    private static GuidelineDocument Renamed(GuidelineDocument document) => Made("tt-2021-ifa", document.Domains[0].Behaviors, document.Domains[1].Behaviors);

    private static GuidelineDocument Made(string id, ValueList<Behavior> garden, ValueList<Behavior> kitchen) => new()
    {
        Id = id,
        Edition = id[..^4],
        Level = "ifa",
        Title = "Gardener",
        Wording = Wording.Restated,
        Domains = [Domain(id, "gdn", garden, ["gdn-soil", "gdn-light", "gdn-water"]), Domain(id, "ktn", kitchen, ["ktn-bread"])],
    };

    private static DomainSection Domain(string document, string id, ValueList<Behavior> behaviors, string[] areas) => new()
    {
        Id = id,
        Name = id,
        Areas = areas.Select(area => new AreaName { Id = area, Name = area }).ToValueList(),
        Behaviors = behaviors.Select((behavior, i) => Numbered(behavior, Ids.Behavior(document, id, i + 1))).ToValueList(),
    };

    private static Behavior Numbered(Behavior behavior, string id) =>
        behavior with { Id = id, Elements = behavior.Elements.Select((element, i) => element with { Id = Ids.Element(id, i) }).ToValueList() };

    private static ValueList<Element> ElementsOf(ValueList<string> texts) => texts.Select(text => new Element { Id = "", Text = text }).ToValueList();
}
