using System.Globalization;
using System.Text;
using Guidelines.Diagnostics;

namespace Guidelines.Checking;

/// <summary>GL403: a diagnostic manual that had been replaced when the edition appeared.</summary>
internal static class ObsoleteManuals
{
    public static IEnumerable<Diagnostic> Check(CheckContext context)
    {
        if (context.Year is not { } year)
        {
            return [];
        }

        var manuals = context.Vocabulary.Manuals.Where(manual => manual.ReplacedIn > 0 && manual.ReplacedIn <= year).ToList();
        return
            from statement in context.Statements
            let text = Plain(statement.Text)
            from manual in manuals
            let citation = manual.Citations.Where(citation => Cites(text, Plain(citation))).MaxBy(citation => citation.Length)
            where citation is not null
            select context.At(statement, Rules.ObsoleteManual, string.Create(
                CultureInfo.InvariantCulture, $"cites {citation}, which {manual.ReplacedBy} replaced in {manual.ReplacedIn}, in an edition of {year}; cite {manual.ReplacedBy}"));
    }

    // The citation stands alone, though a letter for a revision may follow it.
    private static bool Cites(string text, string citation)
    {
        for (var at = text.IndexOf(citation, StringComparison.Ordinal); at >= 0; at = text.IndexOf(citation, at + 1, StringComparison.Ordinal))
        {
            var end = at + citation.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    // Blanks and the kind of hyphen do not tell one manual from another.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Where(c => !char.IsWhiteSpace(c)))
        {
            plain.Append(c is '–' or '—' or '\u2010' or '\u2011' ? '-' : c);
        }

        return plain.ToString();
    }
}
