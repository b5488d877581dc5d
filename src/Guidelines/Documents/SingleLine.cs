namespace Guidelines.Documents;

/// <summary>The form of every text in the documents: one line, trimmed, single blanks.</summary>
public static class SingleLine
{
    /// <summary>Every run of white space, line ends and no-break spaces included, becomes one blank.</summary>
    public static string Of(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
