using System.Text.RegularExpressions;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Pattern;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Core;

namespace Guidelines.Search.Lucene;

/// <summary>Runs of letters and digits as stems: without case, diacritics and English inflection; no stop words.</summary>
internal sealed partial class WordAnalyzer : Analyzer
{
    /// <summary>The words of a text in order, with their places in it.</summary>
    public List<Word> WordsOf(string text)
    {
        using var stream = GetTokenStream("", text);
        var stem = stream.GetAttribute<ICharTermAttribute>();
        var place = stream.GetAttribute<IOffsetAttribute>();
        var words = new List<Word>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            words.Add(new Word(stem.ToString(), place.StartOffset, place.EndOffset));
        }

        stream.End();
        return words;
    }

    protected override TextReader InitReader(string fieldName, TextReader reader) => new PatternReplaceCharFilter(CombiningMark(), "", reader);

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new LetterOrDigitTokenizer(reader);
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(LuceneEngine.Version, tokenizer));
        return new TokenStreamComponents(tokenizer, new PorterStemFilter(folded));
    }

    // The folding filter knows letters with a diacritic, but not diacritics that stand behind their letter.
    [GeneratedRegex(@"\p{Mn}")]
    private static partial Regex CombiningMark();
}

/// <summary>A word of a text: its stem, and from where up to where it stands there, in UTF-16 units.</summary>
internal readonly record struct Word(string Stem, int Start, int End);
