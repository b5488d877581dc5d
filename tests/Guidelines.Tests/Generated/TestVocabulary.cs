using Guidelines.Diagnostics;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Generated;

/// <summary>The shipped vocabulary with two domains of our own, so that tests do not depend on what is shipped.</summary>
internal static class TestVocabulary
{
    public const string Yaml = """
        domains:
          - id: gdn
            name: Gardening
            areas:
              - {id: gdn-soil, name: soil}
              - {id: gdn-light, name: light & shade}
              - {id: gdn-water, name: water}
          - id: ktn
            name: Kitchen
            areas:
              - {id: ktn-bread, name: bread}
        associations:
          - {id: tt, name: Test Trust}

        """;

    public static GuidelineVocabulary Value { get; } = Extend();

    private static GuidelineVocabulary Extend()
    {
        var log = new DiagnosticLog();
        var data = VocabularyReader.Read(SourceText.From("test.yaml", Yaml), log);
        Assert.Empty(log.All);
        return GuidelineVocabulary.Default.ExtendedBy(data);
    }
}
