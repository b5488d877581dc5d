namespace Guidelines.Reading.Official;

/// <summary>
/// Just enough English to see where a statement begins when its bullet is lost: a statement begins with a third-person
/// verb, with adverbs or a phrase before it. Words that begin statements whose bullet is not lost are learned from the
/// text at hand and decide the doubtful cases.
/// </summary>
internal sealed class Grammar
{
    private static readonly HashSet<string> Connectives = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "about", "across", "after", "an", "and", "as", "at", "because", "before", "between", "but", "by",
        "during", "each", "either", "every", "for", "from", "if", "in", "including", "into", "is", "are", "its", "may", "must", "no", "nor", "not", "of",
        "on", "or", "our", "per", "such", "than", "that", "the", "their", "these", "this", "those", "through", "to", "toward",
        "towards", "under", "until", "upon", "via", "when", "whether", "which", "while", "who", "whose", "will", "with", "within", "without", "&",
    };

    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "After", "As", "At", "Before", "By", "During", "For", "From", "In", "On", "Through", "Throughout", "Under", "Upon", "When", "While", "With", "Within",
    };

    // Nouns that end like a third-person verb and often begin a name or an element.
    private static readonly HashSet<string> Nouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "agencies", "areas", "associations", "caregivers", "children", "colleagues", "communities", "competencies", "courses", "crisis", "disorders", "families",
        "goals", "guidelines", "hours", "infants", "interventions", "laws", "others", "parents", "policies", "principles", "procedures", "processes", "programs",
        "regulations", "relationships", "resources", "rights", "rules", "services", "skills", "standards", "statistics", "systems", "theories", "therapies", "years",
    };

    private readonly HashSet<string> _learned = new(StringComparer.OrdinalIgnoreCase);

    public enum Form
    {
        ThirdPerson,
        Gerund,
        Other,
    }

    /// <summary>Learns the verb of a statement that certainly is one.</summary>
    public void Learn(IReadOnlyList<string> words)
    {
        var verb = VerbIndex(words, 0);
        if (verb >= 0)
        {
            _learned.Add(Bare(words[verb]));
        }
    }

    public static Form FormOf(string word)
    {
        var bare = Bare(word);
        return bare.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && bare.Length > 4 ? Form.Gerund : IsThirdPerson(bare) ? Form.ThirdPerson : Form.Other;
    }

    /// <summary>Whether a statement can begin with the word at this index: learned or unmistakable when <paramref name="strict"/>.</summary>
    public bool BeginsStatement(IReadOnlyList<string> words, int index, bool strict)
    {
        if (!IsCapitalized(words[index]))
        {
            return false;
        }

        var verb = VerbIndex(words, index);
        if (verb < 0)
        {
            return false;
        }

        // An adverb or a phrase before the verb is proof enough; a bare word must be known as a verb where doubt remains.
        return verb > index || !strict || _learned.Contains(Bare(words[index]));
    }

    /// <summary>A word after which a sentence cannot end: a preposition, an article, a conjunction.</summary>
    public static bool IsConnective(string word) => Connectives.Contains(Bare(word));

    public static bool IsCapitalized(string word)
    {
        var first = word.SkipWhile(c => c is '"' or '“' or '‘' or '(' or '\'').FirstOrDefault();
        return char.IsUpper(first);
    }

    /// <summary>The word without quotes, brackets and punctuation at its ends; of "identifies/diagnoses" the first part.</summary>
    public static string Bare(string word)
    {
        var bare = word.Trim('"', '“', '”', '‘', '’', '\'', '(', ')', '[', ']', '.', ',', ';', ':', '!', '?');
        var slash = bare.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 ? bare[..slash] : bare;
    }

    private static int VerbIndex(IReadOnlyList<string> words, int index)
    {
        var at = index;
        if (Openers.Contains(words[at]))
        {
            // "When consulting with agencies, develops …": the verb stands after the phrase's comma.
            var limit = Math.Min(words.Count - 1, index + 16);
            for (var comma = at; comma < limit; comma++)
            {
                if (words[comma].EndsWith(',') && AfterAdverbs(words, comma + 1) is var verb and >= 0 && char.IsLower(words[verb][0]))
                {
                    return verb;
                }
            }

            return -1;
        }

        return AfterAdverbs(words, at);
    }

    private static int AfterAdverbs(IReadOnlyList<string> words, int index)
    {
        var at = index;
        while (at < words.Count && IsAdverb(words[at]))
        {
            at++;
            if (at + 1 < words.Count && words[at] is "and" or "or" && IsAdverb(words[at + 1]))
            {
                at++;
            }
        }

        if (at > index && at < words.Count && words[at].StartsWith('('))
        {
            // "Informally (and in some cases, formally) observes …"
            while (at < words.Count && !words[at].EndsWith(')'))
            {
                at++;
            }

            at++;
        }

        return at < words.Count && IsThirdPerson(Bare(words[at])) ? at : -1;
    }

    private static bool IsAdverb(string word) => Bare(word) is { Length: > 4 } bare && bare.EndsWith("ly", StringComparison.OrdinalIgnoreCase) && !bare.Equals("family", StringComparison.OrdinalIgnoreCase);

    private static bool IsThirdPerson(string bare) =>
        bare.Equals("is", StringComparison.OrdinalIgnoreCase) || bare.Equals("has", StringComparison.OrdinalIgnoreCase)
        || (bare.Length > 3 && bare[^1] is 's' && bare[^2] is not ('s' or 'u' or 'i' or '\'' or '’')
            && bare.All(char.IsLetter) && !bare.Skip(1).Any(char.IsUpper) && !Nouns.Contains(bare));
}
