using Guidelines.Vocabulary;

namespace Guidelines.Cli.Output;

/// <summary>The vocabulary for programs.</summary>
internal static class VocabularyJson
{
    public static string Write(GuidelineVocabulary vocabulary) => Json.Write(new
    {
        vocabulary.Levels,
        vocabulary.Domains,
        vocabulary.Sections,
        vocabulary.Terms,
        vocabulary.Everyday,
        vocabulary.Topics,
        vocabulary.Manuals,
        vocabulary.Associations,
    });
}
