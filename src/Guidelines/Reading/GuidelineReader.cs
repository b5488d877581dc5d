using Guidelines.Documents;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Reading;

/// <summary>Reads official texts, each by the reader that recognizes what the file holds.</summary>
public static class GuidelineReader
{
    /// <summary>Reads the files of one edition; their order does not matter.</summary>
    /// <param name="sources">The files' texts.</param>
    /// <param name="edition">The edition's id, which all ids begin with.</param>
    /// <param name="vocabulary">Names of levels, domains, areas and sections.</param>
    public static OfficialReading Read(IReadOnlyList<SourceText> sources, string edition, GuidelineVocabulary vocabulary) =>
        new() { Places = new(), Sources = sources.Select(source => Path.GetFileName(source.File)).ToValueList() };
}
