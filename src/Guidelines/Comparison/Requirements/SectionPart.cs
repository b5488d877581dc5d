using Guidelines.Documents;

namespace Guidelines.Comparison.Requirements;

/// <summary>What a requirement says of one section, or of several that it joins so that they cannot be told apart.</summary>
internal sealed record SectionPart
{
    public required Requirement Requirement { get; init; }

    public required ValueList<string> Sections { get; init; }

    /// <summary>Paragraphs, parts and footnotes.</summary>
    public required ValueList<string> Lines { get; init; }

    public required ValueList<RequirementFact> Facts { get; init; }

    /// <summary>Those of the requirement, if it is asked of some only, and those of its facts.</summary>
    public IEnumerable<string> NamedDesignations => Requirement.Designations.Concat(Facts.SelectMany(fact => fact.Designations));

    /// <summary>
    /// The parts of a requirement: most often one. A fact that says all of one section, such as that an examination is not asked,
    /// is told under that section wherever it stands, with its sentence.
    /// </summary>
    public static IEnumerable<SectionPart> Of(Requirement requirement)
    {
        var core = requirement.Sections.Where(section => !IsToldByOneFact(section, requirement)).DefaultIfEmpty(requirement.Section).ToValueList();
        var elsewhere = requirement.Facts.Where(fact => HomeOf(fact) is { } home && !core.Contains(home, StringComparer.Ordinal)).ToLookup(HomeOf, StringComparer.Ordinal);
        var staying = requirement.Facts.Where(fact => !elsewhere.Contains(HomeOf(fact))).ToValueList();
        var moved = elsewhere.SelectMany(facts => facts).Select(fact => fact.Sentence).Except(staying.Select(fact => fact.Sentence), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        yield return new SectionPart { Requirement = requirement, Sections = core, Lines = LinesWithout(moved, requirement), Facts = staying };
        foreach (var home in elsewhere)
        {
            yield return new SectionPart
            {
                Requirement = requirement,
                Sections = [home.Key!],
                Lines = home.Select(fact => fact.Sentence).Distinct(StringComparer.Ordinal).ToValueList(),
                Facts = home.ToValueList(),
            };
        }
    }

    // Documentation has a section too, but a fact of that name says what its own section wants documented.
    private static string? HomeOf(RequirementFact fact) => fact.Fact switch
    {
        FactNames.Examination => "examination",
        FactNames.Membership => "membership",
        FactNames.Supervision => "supervision",
        _ => null,
    };

    // Supervision has figures besides, which could not be told from those of a section that it is joined with.
    private static bool IsToldByOneFact(string section, Requirement requirement) =>
        section is "examination" or "membership" && requirement.Facts.Any(fact => HomeOf(fact) == section);

    private static ValueList<string> LinesWithout(HashSet<string> sentences, Requirement requirement)
    {
        var paragraphs = requirement.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> others = [.. requirement.Parts?.Items ?? [], .. requirement.Footnotes];
        ValueList<string> all = [.. paragraphs, .. others];
        if (sentences.Count == 0)
        {
            return all;
        }

        var rest = paragraphs.Select(Rest).Concat(others.Where(line => !sentences.Contains(line))).Where(line => line.Length > 0).ToValueList();

        // A requirement is never left without its text.
        return rest.IsEmpty ? all : rest;

        string Rest(string paragraph)
        {
            var split = RequirementSentences.Split(paragraph);
            return split.Any(sentences.Contains) ? string.Join(' ', split.Where(sentence => !sentences.Contains(sentence))) : paragraph;
        }
    }
}
