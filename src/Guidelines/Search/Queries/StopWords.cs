using Guidelines.Comparison.Text;

namespace Guidelines.Search.Queries;

/// <summary>Words that say nothing about what is looked for, as long as others stand beside them.</summary>
internal static class StopWords
{
    // What people ask with.
    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "i", "me", "my", "we", "us", "our", "you", "your", "what", "how", "why", "which", "many", "much", "am", "does", "need", "needs", "want", "get", "got",
        "any", "some", "other", "s", "t", "m", "re", "ve", "ll", "d", "don", "not", "no", "please", "something", "someone", "anything", "up", "out", "too", "very", "just",
    };

    // Common in any English, whatever it is about; rare in guidelines, so that their rarity there tells nothing.
    private static readonly HashSet<string> Light = new(StringComparer.Ordinal)
    {
        "able", "again", "all", "already", "always", "another", "away", "back", "bad", "became", "become", "becomes", "becoming", "begin", "best", "better", "big", "came", "come", "comes", "coming",
        "day", "days", "deal", "different", "each", "else", "ever", "every", "everyone", "everything", "find", "finding", "first", "found", "gave", "give", "given", "gives", "giving", "go", "goes", "going", "gone", "good", "great",
        "handle", "handling", "happen", "happens", "happening", "help", "helped", "helping", "helps", "here", "keep", "keeping", "keeps", "kept", "kind", "knew", "know", "knowing", "known", "knows", "last", "later", "less", "let", "lets",
        "like", "likes", "little", "long", "look", "looked", "looking", "looks", "lot", "lots", "made", "make", "makes", "making", "maybe", "more", "most", "never", "new", "next", "now", "often", "old", "people", "perhaps", "person",
        "put", "puts", "putting", "really", "said", "same", "saw", "say", "says", "see", "seeing", "seem", "seemed", "seems", "seen", "sees", "show", "showing", "shows", "small", "soon", "sort", "start", "started", "starting", "starts",
        "still", "stuff", "sure", "take", "taken", "takes", "taking", "tell", "tells", "thing", "things", "think", "thinks", "thought", "time", "times", "today", "told", "took", "tried", "tries", "try", "trying", "use", "used", "uses",
        "using", "wanted", "wants", "way", "ways", "week", "went", "whether",
    };

    /// <summary>Whether a word counts less than others: it may say something, and mostly does not.</summary>
    public static bool IsLight(string word) => Light.Contains(word);

    public static bool Contains(string word) => Asking.Contains(word) || FunctionWords.Contains(word);
}
