using Guidelines.Documents;

namespace Guidelines.Writing;

/// <summary>A file of a content folder: its path from there with slashes, and its text.</summary>
public sealed record ContentFile(string Path, string Text);

/// <summary>The files that hold an edition.</summary>
public static class ContentFiles
{
    /// <summary><c>edition.yaml</c>, then what there is of introduction, history, overview and glossary, then a file for each document.</summary>
    public static IReadOnlyList<ContentFile> Of(EditionContent content)
    {
        var (id, wording) = (content.Edition.Id, content.Edition.Wording);
        var files = new List<ContentFile> { new($"{id}/edition.yaml", CanonicalWriter.Write(content.Edition)) };
        if (!content.Introduction.IsEmpty)
        {
            files.Add(new($"{id}/introduction.md", CanonicalWriter.WriteIntroduction(id, wording, content.Introduction)));
        }

        if (!content.History.IsEmpty)
        {
            files.Add(new($"{id}/history.md", CanonicalWriter.WriteHistory(id, wording, content.History)));
        }

        if (!content.Overview.IsEmpty)
        {
            files.Add(new($"{id}/overview.md", CanonicalWriter.WriteOverview(id, wording, content.Overview)));
        }

        if (!content.Glossary.IsEmpty)
        {
            files.Add(new($"{id}/glossary.md", CanonicalWriter.WriteGlossary(id, wording, content.Glossary)));
        }

        files.AddRange(content.Documents.Select(document => new ContentFile($"{id}/{document.Level}.md", CanonicalWriter.Write(document))));
        return files;
    }
}
