namespace Guidelines.Cli.Output;

/// <summary>Text that cannot command a terminal: content is others' text and may hold escape sequences.</summary>
internal static class Plain
{
    public static string Of(string text) =>
        text.Any(IsCommand) ? string.Concat(text.Select(c => IsCommand(c) ? '\uFFFD' : c)) : text;

    private static bool IsCommand(char c) => char.IsControl(c) && c is not ('\n' or '\t');
}
