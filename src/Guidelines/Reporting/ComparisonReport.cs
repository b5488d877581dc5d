using Guidelines.Comparison;
using Guidelines.Documents;

namespace Guidelines.Reporting;

/// <summary>
/// A comparison in plain words, its members in the order in which an expert would write them to a colleague. Text, Markdown
/// and pages lay it out; none of them adds a word on what differs. Sentences are plain text, without markup.
/// </summary>
public sealed record ComparisonReport
{
    public required string Title { get; init; }

    public required ComparisonSides Sides { get; init; }

    /// <summary>What the two are to each other, a sentence each.</summary>
    public required ValueList<string> Relation { get; init; }

    /// <summary>The verdict: a paragraph each on behaviors, on trainings, on requirements.</summary>
    public required ValueList<string> Summary { get; init; }

    /// <summary>Terms that differ, the most frequent first.</summary>
    public required ValueList<TermReplacement> Terminology { get; init; }

    public required ValueList<RequirementSentence> Requirements { get; init; }

    /// <summary>Differences of behaviors, those of substance first.</summary>
    public required ValueList<ReportSection> Sections { get; init; }

    /// <summary>Whether a text is listed in which words are marked.</summary>
    public bool HasMarks => Sections.SelectMany(section => section.Groups).SelectMany(group => group.Changes).Any(reported => reported.Change.Edits.Any(edit => edit.Op is not EditOp.Equal));

    public required ValueList<AreaSentence> Areas { get; init; }

    public required ValueList<ContextSentence> Context { get; init; }

    /// <summary>What is counted or summed up and not listed, and how to get it.</summary>
    public required ValueList<string> LeftOut { get; init; }

    /// <summary>The notices that stand with every copy.</summary>
    public required ValueList<string> Rights { get; init; }
}

/// <summary>A requirement and what differs in it.</summary>
public sealed record RequirementSentence
{
    /// <summary>"Training", "Renewal, training".</summary>
    public required string Name { get; init; }

    /// <summary>A sentence each.</summary>
    public required ValueList<string> Sentences { get; init; }

    public required RequirementChange Change { get; init; }
}

/// <summary>Changes of one grade, by domain.</summary>
public sealed record ReportSection
{
    public required string Heading { get; init; }

    public required ValueList<ReportGroup> Groups { get; init; }
}

/// <summary>Changes of one domain; of the base's one, or of the head's where only the head has the behavior.</summary>
public sealed record ReportGroup
{
    public required string Domain { get; init; }

    public required string Name { get; init; }

    public required ValueList<ReportedChange> Changes { get; init; }
}

/// <summary>A change, and what is said of it.</summary>
public sealed record ReportedChange
{
    public required Change Change { get; init; }

    /// <summary>"Reworded; narrower in Michigan 2025. Area: cultural competence (inferred for Alaska 2016) → cultural humility."</summary>
    /// <remarks>Says with the sides' names what the change's own explanation says of "base" and "head". Empty where the section's heading says it all.</remarks>
    public required string Heading { get; init; }

    /// <summary>What a reader should know of the correspondence: that it is reviewed, or that it is not sure.</summary>
    public string? Doubt { get; init; }
}

/// <summary>What is said of an area of a domain, and whether it says that something differs.</summary>
public sealed record AreaSentence(string Domain, string Name, string Sentence, bool Differs);

/// <summary>A preamble, note or designations that differ.</summary>
public sealed record ContextSentence
{
    /// <summary>The domain's name.</summary>
    public required string Domain { get; init; }

    /// <summary>"line over a group of behaviors", or "note on ak-2016-ifa-tf-02".</summary>
    public required string What { get; init; }

    /// <summary>What the base has; a word for nothing or for a text that may not be shown.</summary>
    public required string Base { get; init; }

    public required string Head { get; init; }
}
