using System.Runtime.InteropServices;
using Guidelines.Search.Engines;
using Guidelines.Search.Ranking;

namespace Guidelines.Search.Queries;

/// <summary>Mends words that nothing holds because a blank was left out ("homevisit") or put in ("care giver").</summary>
/// <param name="index">The rows' index.</param>
/// <param name="isKnown">Whether rows or names hold a word.</param>
internal sealed class WordBreaks(PhraseIndex index, Func<string, bool> isKnown)
{
    // Of a word that was cut in two: shorter pieces stand everywhere.
    private const int LeastPiece = 3;

    /// <summary>The words as they were probably meant, and what was changed.</summary>
    public (List<TypedWord> Typed, List<Correction> Corrections) Mend(List<TypedWord> typed)
    {
        var mended = new List<TypedWord>(typed.Count);
        var corrections = new List<Correction>();
        for (var i = 0; i < typed.Count; i++)
        {
            var (word, next) = (typed[i], i + 1 < typed.Count ? typed[i + 1] : (TypedWord?)null);
            if (next is { } second && !(isKnown(word.Word) && isKnown(second.Word)) && isKnown(word.Word + second.Word))
            {
                mended.Add(second with { Word = word.Word + second.Word });
                corrections.Add(new Correction($"{word.Word} {second.Word}", word.Word + second.Word));
                i++;
            }
            else if (!isKnown(word.Word) && Pieces(word.Word) is [var left, var right])
            {
                mended.AddRange([new TypedWord(left), word with { Word = right }]);
                corrections.Add(new Correction(word.Word, $"{left} {right}"));
            }
            else
            {
                mended.Add(word);
            }
        }

        return (mended, corrections);
    }

    /// <summary>Two words that make up the word and follow one another in most rows; null where none do.</summary>
    private string[]? Pieces(string word) =>
        Enumerable.Range(LeastPiece, Math.Max(0, word.Length - (2 * LeastPiece) + 1))
            .Select(at => new[] { word[..at], word[at..] })
            .Where(pieces => Array.TrueForAll(pieces, piece => isKnown(piece)))
            .Select(pieces => (Pieces: pieces, Rows: index.Find(new Phrase([.. pieces])).Count))
            .Where(pair => pair.Rows > 0)
            .OrderByDescending(pair => pair.Rows).Select(pair => pair.Pieces).FirstOrDefault();
}

/// <summary>A word of a query that is being read.</summary>
/// <param name="Word">As typed, in lower case.</param>
/// <param name="IsBeginning">Whether any word that begins so is meant.</param>
/// <param name="IsLast">Whether it may be still typed at.</param>
/// <param name="IsFinished">Whether it is taken as it stands.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TypedWord(string Word, bool IsBeginning = false, bool IsLast = false, bool IsFinished = false);
