using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Sources;
using Guidelines.Vocabulary;
using Guidelines.Writing;

namespace Guidelines.Cli.Importing;

/// <summary>What an import does with edition.yaml: write it, add levels to it, or leave an editor's own layout alone.</summary>
internal sealed record EditionPlan
{
    public required Edition Edition { get; init; }

    /// <summary>The path of edition.yaml, relative to the content folder.</summary>
    public required string Path { get; init; }

    public bool IsWritten { get; init; } = true;

    /// <summary>Whether an existing file may be replaced without being asked: only levels and sources are new.</summary>
    public bool IsUpdated { get; init; }

    /// <summary>Why the existing file cannot stay and is not replaced unasked.</summary>
    public string? InTheWay { get; init; }

    public ValueList<Diagnostic> Diagnostics { get; init; }

    public static EditionPlan Make(ImportRequest request, OfficialReading reading, GuidelineVocabulary vocabulary)
    {
        var path = request.Edition + "/edition.yaml";
        var file = System.IO.Path.Combine(request.Folder, request.Edition, "edition.yaml");
        var fresh = new EditionPlan { Edition = NewEdition.Of(request.Edition, reading, vocabulary), Path = path };
        if (!System.IO.Path.Exists(file))
        {
            return fresh;
        }

        if (ContentFolder.Read(request.Folder).Editions.FirstOrDefault(content => content.Edition.Id == request.Edition)?.Edition is not { } existing)
        {
            return fresh with { InTheWay = "edition.yaml cannot be read, see 'guidelines check'" };
        }

        var merged = NewEdition.Merge(existing, fresh.Edition, vocabulary);
        if (existing.Wording is not Wording.Official)
        {
            // Official wording under the name of a restatement would be published as if it were ours.
            return fresh with { Edition = merged with { Wording = Wording.Official, Publish = Publish.Structure, Permission = null }, InTheWay = "edition.yaml says that its wording is restated" };
        }

        return merged == existing
            ? fresh with { Edition = existing, IsWritten = false }
            : Update(fresh with { Edition = merged }, existing, file);
    }

    private static EditionPlan Update(EditionPlan plan, Edition existing, string file)
    {
        var before = Text(plan.Path, existing);
        if (SourceText.Load(file, new DiagnosticLog())?.Text == before)
        {
            return plan with { IsUpdated = true };
        }

        var known = before.Split('\n').ToHashSet(StringComparer.Ordinal);
        var added = Text(plan.Path, plan.Edition).Split('\n').Where(line => !known.Contains(line)).Select(line => line.Trim());
        var message = $"is laid out by hand and stays as it is; the import has more to say there, add: {string.Join(" and ", added.Select(line => $"'{line}'"))}";
        return plan with { IsWritten = false, Diagnostics = [Rules.LevelsDisagree.At(new Place(file), message)] };
    }

    private static string Text(string path, Edition edition) =>
        ContentFiles.Of(new EditionContent { Edition = edition }).Single(file => file.Path == path).Text;
}
