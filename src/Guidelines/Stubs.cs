// Stands in for what the branch "facts" builds; this file goes when it is merged.
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Checking;

public static class DocumentChecks
{
    public static ValueList<Diagnostic> Check(EditionContent content, GuidelineVocabulary vocabulary, PlaceMap places) => [];
}
