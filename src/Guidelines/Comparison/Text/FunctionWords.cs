namespace Guidelines.Comparison.Text;

/// <summary>Words that join other words and name nothing themselves.</summary>
internal static class FunctionWords
{
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "about", "across", "after", "against", "among", "around", "at", "before", "between", "by", "during", "for", "from", "in", "inside", "into", "of",
        "on", "over", "since", "through", "throughout", "to", "toward", "towards", "under", "until", "upon", "with", "within", "without", "regarding",
    };

    private static readonly HashSet<string> Conjunctions = new(StringComparer.Ordinal) { "and", "or", "nor", "but" };

    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "this", "that", "these", "those", "as", "if", "so", "than", "then", "there", "when", "where", "which", "while", "who", "whom", "whose",
        "be", "is", "are", "was", "were", "been", "being", "has", "have", "had", "having", "do", "does", "did", "may", "can", "could", "will", "would", "should", "must",
        "he", "she", "it", "they", "him", "her", "them", "his", "hers", "its", "their", "theirs", "own", "self", "himself", "herself", "themselves", "one", "such",
        "eg", "ie", "etc", "both", "also", "only", "not",
    };

    public static bool IsPreposition(string key) => Prepositions.Contains(key);

    public static bool IsConjunction(string key) => Conjunctions.Contains(key);

    public static bool Contains(string key) => Others.Contains(key) || IsPreposition(key) || IsConjunction(key);
}
