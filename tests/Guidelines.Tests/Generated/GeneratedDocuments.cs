using FsCheck;
using FsCheck.Fluent;
using Guidelines.Documents;
using static Guidelines.Tests.Generated.GeneratedText;

namespace Guidelines.Tests.Generated;

/// <summary>Documents of every shape that the model allows, over <see cref="TestVocabulary"/>.</summary>
internal static class GeneratedDocuments
{
    private static readonly (string Id, string[] Areas)[] Known = [("gdn", ["gdn-soil", "gdn-light", "gdn-water"]), ("ktn", ["ktn-bread"])];

    /// <summary>Documents of a level with designations, which can hold all that a document can.</summary>
    public static Gen<GuidelineDocument> Any { get; } = Document("tt-2020", "imhm");

    public static Gen<GuidelineDocument> Document(string edition, string level)
    {
        var id = Ids.Document(edition, level);
        string[] codes = level == "imhm" ? ["C", "P", "RF", "A"] : [];
        return
            from title in Line
            from numeral in Gen.Elements("I", "IV", null)
            from wording in Gen.Elements(Enum.GetValues<Wording>())
            from source in LineOrNull
            from about in Many(Line, 0, 2)
            from designations in Designations(codes)
            from domains in Domains(id, codes)
            from requirements in GeneratedRequirements.Requirements(id, codes)
            select new GuidelineDocument
            {
                Id = id, Edition = edition, Level = level, Title = title, Numeral = numeral, Wording = wording, Source = source,
                About = about, Designations = designations, Domains = domains, Requirements = requirements,
            };
    }

    public static Gen<ValueList<DomainSection>> Domains(string document, string[] codes) =>
        from chosen in Some(Known)
        from domains in Gen.CollectToArray(chosen, domain => Domain(document, domain.Id, domain.Areas, codes))
        select domains.ToValueList();

    private static Gen<ValueList<Designation>> Designations(string[] codes) =>
        from given in Some(codes)
        from names in Line.ArrayOf(given.Count)
        from texts in LineOrNull.ArrayOf(given.Count)
        select given.Select((code, i) => new Designation { Code = code, Name = names[i], Text = texts[i] }).ToValueList();

    private static Gen<DomainSection> Domain(string document, string id, string[] known, string[] codes) =>
        from name in Line
        from kind in Gen.Elements(Enum.GetValues<AreaKind>())
        from areaIds in Some(known)
        from areaNames in Line.ArrayOf(areaIds.Count)
        let areas = areaIds.Select((area, i) => new AreaName { Id = area, Name = areaNames[i] }).ToValueList()
        from preambles in Line.ArrayOf(2)
        from behaviors in Many(Behavior([null, .. preambles], [null, .. areaIds], codes), 0, 5)
        select new DomainSection
        {
            Id = id, Name = name, AreaKind = kind, Areas = areas,
            Behaviors = behaviors.Select((behavior, i) => Numbered(behavior, Ids.Behavior(document, id, i + 1))).ToValueList(),
        };

    private static Gen<Behavior> Behavior(string?[] preambles, string?[] areas, string[] codes) =>
        from text in Line
        from elements in Gen.Frequency((2, Gen.Constant(new ValueList<string>())), (1, Many(Line, 1, 3)))
        from preamble in Gen.Elements(preambles)
        from designations in Some(codes)
        from area in Gen.Elements(areas)
        from note in Gen.Frequency((3, Gen.Constant((string?)null)), (1, Line.Select(line => (string?)line)))
        select new Behavior
        {
            Id = "", Text = text, Elements = elements.Select(element => new Element { Id = "", Text = element }).ToValueList(),
            Preamble = preamble, Designations = designations, AreaId = area, Note = note,
        };

    private static Behavior Numbered(Behavior behavior, string id) =>
        behavior with { Id = id, Elements = behavior.Elements.Select((element, i) => element with { Id = Ids.Element(id, i) }).ToValueList() };
}
