using System.Globalization;
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
            from manual in manuals
            let citation = manual.Citations.Where(citation => Cites(statement.Text, citation)).MaxBy(citation => citation.Length)
            where citation is not null
            select context.At(statement, Rules.ObsoleteManual, string.Create(
                CultureInfo.InvariantCulture, $"cites {citation}, which {manual.ReplacedBy} replaced in {manual.ReplacedIn}, in an edition of {year}; cite {manual.ReplacedBy}"));
    }

    // The citation stands alone, though a letter for a revision may follow it. Blanks inside and the kind of hyphen do not matter.
    private static bool Cites(string text, string citation)
    {
        var wanted = citation.Where(c => !char.IsWhiteSpace(c)).ToArray();
        for (var start = 0; start < text.Length; start++)
        {
            if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && EndOf(text, start, wanted) is { } end && (end == text.Length || !char.IsDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static int? EndOf(string text, int start, char[] wanted)
    {
        var at = start;
        foreach (var c in wanted)
        {
            // A line broken inside the citation leaves one blank; more are not skipped.
            at += at > start && at < text.Length && char.IsWhiteSpace(text[at]) ? 1 : 0;
            if (at >= text.Length || Plain(text[at]) != c)
            {
                return null;
            }

            at++;
        }

        return at;
    }

    private static char Plain(char c) => c is '–' or '—' or '\u2010' or '\u2011' ? '-' : c;
}
