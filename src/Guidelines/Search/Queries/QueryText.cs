using System.Buffers;
using Guidelines.Documents;

namespace Guidelines.Search.Queries;

/// <summary>What a user typed, cut into its parts: plain words, "phrases", -without. Nothing else is syntax.</summary>
internal static class QueryText
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»");

    /// <summary>The parts in their order; none for a text without a letter or digit.</summary>
    public static ValueList<QueryPart> Read(string text)
    {
        var parts = new List<QueryPart>();
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            // A hyphen inside a word is no minus.
            var isWithout = text[at] is '-' or '−' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
            var start = isWithout ? at + 1 : at;
            var isPhrase = Quotes.Contains(text[start]);
            var end = isPhrase ? EndOfPhrase(text, start + 1) : EndOfWord(text, start);
            Add(text[(isPhrase ? start + 1 : start)..end], isPhrase, isWithout);
            at = isPhrase ? end + 1 : end;
        }

        return parts.ToValueList();

        void Add(string typed, bool isPhrase, bool isWithout)
        {
            var words = SearchWords.Of(typed);
            if (words.Count > 0 && (isPhrase || isWithout))
            {
                parts.Add(new QueryPart([.. words], isPhrase && words.Count > 0, isWithout, false));
                return;
            }

            for (var i = 0; i < words.Count; i++)
            {
                parts.Add(new QueryPart([words[i]], false, false, i == words.Count - 1 && typed.EndsWith('*')));
            }
        }
    }

    // An opened quotation that nobody closes ends with the text.
    private static int EndOfPhrase(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny(Quotes);
        return length < 0 ? text.Length : start + length;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && (end == start || !Quotes.Contains(text[end])))
        {
            end++;
        }

        return end;
    }
}

/// <summary>A word or a quoted phrase of a query.</summary>
/// <param name="Words">As <see cref="SearchWords"/> gives them; one unless it is quoted or excluded.</param>
/// <param name="IsPhrase">Whether it is quoted.</param>
/// <param name="IsWithout">Whether what has it is not wanted.</param>
/// <param name="IsBeginning">Whether any word that begins so is meant: <c>superv*</c>.</param>
internal sealed record QueryPart(ValueList<string> Words, bool IsPhrase, bool IsWithout, bool IsBeginning);
