using Guidelines.Documents;
using Guidelines.Search.Engines;

namespace Guidelines.Search.Lucene;

/// <summary>Where phrases stand in a text.</summary>
internal static class Highlights
{
    /// <summary>Ascending; marks that touch or overlap are one.</summary>
    public static ValueList<TextMark> Of(List<Word> text, IEnumerable<List<Word>> phrases)
    {
        var marks = new List<TextMark>();
        foreach (var mark in phrases.SelectMany(phrase => Places(text, phrase)).OrderBy(mark => mark.Start))
        {
            if (marks.Count > 0 && mark.Start <= marks[^1].End)
            {
                var start = marks[^1].Start;
                marks[^1] = new TextMark(start, Math.Max(marks[^1].End, mark.End) - start);
            }
            else
            {
                marks.Add(mark);
            }
        }

        return marks.ToValueList();
    }

    private static IEnumerable<TextMark> Places(List<Word> text, List<Word> phrase) =>
        from first in Enumerable.Range(0, phrase.Count == 0 ? 0 : Math.Max(0, text.Count - phrase.Count + 1))
        where phrase.Index().All(word => text[first + word.Index].Stem == word.Item.Stem)
        select new TextMark(text[first].Start, text[first + phrase.Count - 1].End - text[first].Start);
}
