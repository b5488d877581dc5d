using System.Globalization;
using System.Text;
using Lucene.Net.Analysis.Util;

namespace Guidelines.Search.Lucene;

/// <summary>Splits a text at everything that is neither a letter nor a digit, as SQLite's unicode61 does.</summary>
internal sealed class LetterOrDigitTokenizer(TextReader reader) : CharTokenizer(LuceneEngine.Version, reader)
{
    protected override bool IsTokenChar(int c) =>
        Rune.TryCreate(c, out var rune) && (Rune.IsLetter(rune) || Rune.IsNumber(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse);
}
