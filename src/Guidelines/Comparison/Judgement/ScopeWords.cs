using Guidelines.Vocabulary;

namespace Guidelines.Comparison.Judgement;

/// <summary>What words do to the scope of a statement, beyond naming something.</summary>
internal static class ScopeWords
{
    // Stands first, since the lists below are made with it.
    private static readonly string[] Endings = ["ation", "ment", "ness", "ing", "ion", "ive", "ly", "ed", "e"];

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "not", "no", "never", "nor", "without", "except", "unless" };

    // What "which …", "using …", "when …" says, qualifies what stands before it.
    private static readonly HashSet<string> Clauses = new(StringComparer.Ordinal)
    {
        "that", "which", "who", "whom", "whose", "when", "where", "while", "if", "as", "because", "so", "using", "based", "related", "relating", "concerning", "according", "given", "pertaining",
    };

    // Examples make nothing wider or narrower.
    private static readonly HashSet<string> Illustrations = new(StringComparer.Ordinal) { "including", "eg", "ie", "especially", "particularly" };

    // Instead of named things, these take in any.
    private static readonly HashSet<string> Universal = new(StringComparer.Ordinal) { "all", "any", "every", "anyone", "everyone", "anybody", "everybody", "range", "variety" };

    private static readonly HashSet<string> Umbrellas = new(StringComparer.Ordinal) { "people", "person", "professional", "specialist", "provider", "agency", "service", "strategy", "activity", "approach", "method", "means", "resource" };

    // The particular beside the general: an infant is a child.
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["infant"] = "child", ["baby"] = "child", ["toddler"] = "child", ["newborn"] = "child", ["mother"] = "parent", ["father"] = "parent",
    };

    // Neither more nor less by themselves: how many, how well, and the particles of verbs ("feeds back").
    private static readonly HashSet<string> Slight = Stems(
        "all any each every other some such both various several multiple many specific particular",
        "appropriate suitable proper correct accurate relevant needed necessary important effective",
        "back up out off down");

    // Nouns that say little before another noun: a "client family" is the family that is served anyway.
    private static readonly HashSet<string> SlightBeforeNouns = Stems("client individual");

    private static readonly HashSet<string> Knowing = Stems("know understand appreciate knowledgeable aware familiar knowledge awareness familiarity appreciation");

    private static readonly HashSet<string> Telling = Stems("share inform explain teach train tell educate advise");

    private static readonly HashSet<string> TakingPart = Stems("participate contribute");

    private static readonly HashSet<string> CarryingOut = Stems("conduct perform lead direct manage");

    private static readonly string[] Opposing = ["in", "un", "im", "non", "dis"];

    public static bool IsNegation(string key) => Negations.Contains(key);

    public static bool OpensClause(string key) => Clauses.Contains(key);

    public static bool Illustrates(string key) => Illustrations.Contains(key);

    public static bool IsUniversal(string key) => Universal.Contains(key);

    public static bool IsUmbrella(string lemma) => Umbrellas.Contains(lemma);

    public static bool IsKindOf(string lemma, string general) => Kinds.TryGetValue(lemma, out var named) && named == general;

    public static bool IsSlight(string stem, bool isBeforeNoun) => Slight.Contains(stem) || (isBeforeNoun && SlightBeforeNouns.Contains(stem));

    /// <summary>How surely something is known, which changes nothing in what is known.</summary>
    public static bool IsKnowing(string stem) => Knowing.Contains(stem);

    /// <summary>How much the verb that a statement begins with asks for: whoever explains something knows it, whoever conducts something takes part in it.</summary>
    /// <returns>The ladder and the rung; null for verbs on no ladder.</returns>
    public static (int Ladder, int Rung)? Asks(IReadOnlyList<string> lemmas)
    {
        var (first, pair) = (Stem(lemmas[0]), string.Join(' ', lemmas.Take(2)));
        if (pair is "take part" or "assist in" or "assist with" or "help with" || TakingPart.Contains(first))
        {
            return (1, 0);
        }

        if (pair is "carry out" || CarryingOut.Contains(first))
        {
            return (1, 1);
        }

        return Telling.Contains(first) ? (0, 1) : lemmas.Any(lemma => Knowing.Contains(Stem(lemma))) ? (0, 0) : null;
    }

    /// <summary>"Formally" and "informally": together they leave nothing out.</summary>
    public static bool AreOpposites(string stem, string other) => Array.Exists(Opposing, prefix => prefix + stem == other || prefix + other == stem);

    /// <summary>A word's lemma without the endings that make a noun, an adverb or a participle of it: "coordinated", "coordinate", "coordination" are one.</summary>
    public static string Stem(string lemma)
    {
        const int shortest = 5;
        var ending = Array.Find(Endings, ending => lemma.Length - ending.Length >= shortest && lemma.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? lemma : Stem(lemma[..^ending.Length]);
    }

    private static HashSet<string> Stems(params string[] lists) => [.. lists.SelectMany(list => list.Split(' ')).Select(word => Stem(Inflection.Lemma(word)))];
}
