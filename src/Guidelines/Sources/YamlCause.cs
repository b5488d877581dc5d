using System.Text.RegularExpressions;

namespace Guidelines.Sources;

/// <summary>Finds the usual slips in YAML that its parser refuses, and says them in an editor's words.</summary>
internal static partial class YamlCause
{
    /// <summary>The first slip up to where the parser gave up; null where none of the usual ones is there.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="last">The line, counted from 1, at which the parser gave up.</param>
    /// <returns>Line and column, counted from 1, and what is wrong there.</returns>
    public static (int Line, int Column, string Message)? Find(string text, int last)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length && i < last; i++)
        {
            if (Slip(lines[i]) is var (column, message))
            {
                return (i + 1, column + 1, message);
            }
        }

        return null;
    }

    private static (int Column, string Message)? Slip(string line) =>
        Tab().Match(line) is { Success: true } tab ? (tab.Groups["tab"].Index, "a tab stands here; indent by blanks")
        : OpenQuote().Match(line) is { Success: true } quote ? (quote.Groups["quote"].Index, "a quotation mark is not closed")
        : NoBlank().Match(line) is { Success: true } key ? (key.Groups["value"].Index, "a blank is missing behind the colon")
        : SecondColon().Match(line) is { Success: true } value ? (value.Groups["value"].Index, "this text holds a colon; put it into double quotes")
        : null;

    [GeneratedRegex(@"\A *(?<tab>\t)", RegexOptions.ExplicitCapture)]
    private static partial Regex Tab();

    [GeneratedRegex("""\A[^"#]*: *(?<quote>")(?:[^"\\]|\\.)*\z""", RegexOptions.ExplicitCapture)]
    private static partial Regex OpenQuote();

    [GeneratedRegex(@"\A *(?:- )?[a-zA-Z]+:(?<value>[^\s/])", RegexOptions.ExplicitCapture)]
    private static partial Regex NoBlank();

    [GeneratedRegex(@"\A *(?:- )?[a-zA-Z]+: +(?<value>[^\s""'\[{#][^#]*: )", RegexOptions.ExplicitCapture)]
    private static partial Regex SecondColon();
}
