using System.Text.RegularExpressions;
using Guidelines.Documents;

namespace Guidelines.Reading.Facts;

/// <summary>What is handed in on paper: signatures, transcripts, documentation.</summary>
internal static partial class PaperFacts
{
    public static IEnumerable<FoundFact> Read(FactContext context)
    {
        var isSigned = context.IsIn("ethics") || context.IsIn("agreement");
        var isDocumentation = context.IsIn("documentation");
        var before = "";
        foreach (var clause in context.Clauses)
        {
            if (isSigned && Signature().Match(clause.Text) is { Success: true } signature)
            {
                yield return Fact(clause, signature, FactNames.Signature);
            }

            if (Transcript().Match(clause.Text) is { Success: true } transcript)
            {
                yield return Fact(clause, transcript, FactNames.Transcript, Bracketed(clause.Text, transcript));
            }

            if ((isDocumentation ? Documents() : HandedIn()).Match(clause.Text) is { Success: true } documents)
            {
                // What stands behind a permission is asked of those who make use of it.
                var isOfSome = documents.Groups["description"].Success && YearFacts.IsPermission(before);
                yield return Fact(clause, documents, FactNames.Documentation, qualifier: isOfSome ? Qualifiers.Any : null);
            }

            before = clause.Text;
        }

        FoundFact Fact(FactClause clause, Match match, string name, FactState? state = null, string? qualifier = null) => clause.Found(match.Index, new()
        {
            Fact = name,
            Qualifier = qualifier,
            State = state ?? Patterns.StateOf(clause.Text),
            Designations = clause.Sentence.Scope,
            Sentence = clause.Sentence.Original,
        });
    }

    // A remark in brackets has a state of its own: "(transcripts are recommended)".
    private static FactState Bracketed(string clause, Match match)
    {
        var open = clause.LastIndexOf('(', match.Index);
        var close = clause.IndexOf(')', match.Index);
        return open >= 0 && close > open && clause.IndexOf(')', open) == close
            ? Patterns.StateOf(clause[(open + 1)..close])
            : Patterns.StateOf(clause);
    }

    [GeneratedRegex(@"\bsign(?:ed|ature|atures|s)?\b", Patterns.Options)]
    private static partial Regex Signature();

    [GeneratedRegex(@"\btranscripts?\b", Patterns.Options)]
    private static partial Regex Transcript();

    [GeneratedRegex(@"\b(?:document(?:s|ed|ing|ation)?|demonstrat(?:e|es|ed|ion))\b", Patterns.Options)]
    private static partial Regex Documents();

    [GeneratedRegex(@"\b(?:submit|provide|include|attach)s? documentation\b|\b(?:submit|attach)s? (?:an? |the )?(?:written )?(?<description>description) of\b|\bdocumentation of\b.{0,80}?\b(?:submitted|required|provided|included|attached|must|due)\b", Patterns.Options)]
    private static partial Regex HandedIn();
}
