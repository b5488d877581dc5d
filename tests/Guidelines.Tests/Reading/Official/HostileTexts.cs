namespace Guidelines.Tests.Reading.Official;

/// <summary>Texts that nobody should send, each made when it is asked for.</summary>
internal static class HostileTexts
{
    private const string Table = "Competency Guidelines\n\nInfant Family Associate\n\nCommunicating\n\nKnowledge areas\tAs demonstrated by\n";
    private const string Page = "Infant Family Associate (I)\n\nCommunicating\n\nSkill Areas\n\nlistening\n\nAs demonstrated by\n\n";
    private const string Asked = Page + " Hears the child out\n\nEndorsement Requirements\n";
    private const string Markdown = "## Infant Family Associate (I)\n\n### Requirements\n\n#### Training\n\n";

    public static readonly IReadOnlyDictionary<string, Func<string>> All = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["10,000 bullets on pages"] = () => Page + Lines(10_000, i => $" Hears {Word(i)} twice"),
        ["10,000 bullets that differ in a number"] = () => Page + Lines(10_000, i => $" Hears {i} voices"),
        ["10,000 bullets in a cell"] = () => Table + "Listening\t" + Repeat(10_000, "• Hears it again "),
        ["10,000 statements run together"] = () => Table + "Listening\t" + Repeat(10_000, "Hears it again "),
        ["10,000 rows"] = () => Table + Lines(10_000, i => $"Listening\tHears {Word(i)} twice"),
        ["3,000 unknown areas"] = () => Table + Lines(3_000, i => $"{Word(i)}\tHears it"),
        ["5,000 open lists"] = () => Table + "Listening\t" + Repeat(5_000, "<ul>") + "Hears it",
        ["5,000 nested items"] = () => Table + "Listening\t" + Repeat(5_000, "<ul><li>Hears it "),
        ["nothing but 5,000 open lists"] = () => Repeat(5_000, "<ul>"),
        ["5,000 nested blocks"] = () => Table + "Listening\t" + Repeat(5_000, "<b><div>") + "Hears it",
        ["nothing but tabs"] = () => Repeat(5_000, "\t\t\t\n"),
        ["a table of tabs"] = () => Table + Repeat(5_000, "\t\t\t\n"),
        ["5,000 quotes that open"] = () => Table + Lines(5_000, i => "Listening\t\"Hears " + Word(i)),
        ["20,000 doubled quotes"] = () => Table + "Listening\t\"" + Repeat(20_000, "\"\"") + "x",
        ["20,000 brackets"] = () => Table + "Listening\tHears " + Repeat(20_000, "("),
        ["a line of 1.5 million letters"] = () => Page + " Hears " + new string('x', 1_500_000),
        ["a line of 300,000 words"] = () => Page + " Hears " + Repeat(300_000, "word "),
        ["a cell of 300,000 words"] = () => Table + "Listening\tHears " + Repeat(300_000, "word "),
        ["3,000 domains"] = () => Repeat(3_000, Page + " Hears it\n"),
        ["an introduction of 20,000 lines"] = () => Lines(20_000, i => "Some words of prose go on and on " + Word(i)) + "\n" + Page + " Hears it",
        ["a glossary of 8,000 terms"] = () => Page + " Hears it\nGLOSSARY\n" + Lines(8_000, i => $"Term {Word(i)}: Some words of prose"),
        ["5,000 sections of one name"] = () => Asked + Lines(5_000, _ => "Training At least 20 clock hours"),
        ["5,000 footnotes"] = () => Asked + "Training At least 20 clock hours1\n" + Lines(5_000, i => $"{(i % 99) + 1} Hours of {Word(i)} count"),
        ["a requirement of 40,000 hours"] = () => Asked + "Training At least " + Repeat(20_000, "20 clock hours per year and 10 hours of "),
        ["Markdown nested 2,000 deep"] = () => Markdown + Lines(2_000, i => new string(' ', 2 * (i % 500)) + "- item") + "\n",
        ["20,000 quotations in Markdown"] = () => Markdown + new string('>', 20_000) + " x",
        ["20,000 marks of emphasis"] = () => Markdown + Repeat(20_000, "**a* ["),
        ["8,000 items in Markdown"] = () => Markdown + Lines(8_000, i => "- item " + Word(i)),
    };

    private static string Repeat(int count, string text) => string.Concat(Enumerable.Repeat(text, count));

    private static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line));

    // A word of letters alone, another for every number.
    private static string Word(int number)
    {
        var word = "w";
        for (var rest = number; rest > 0; rest /= 26)
        {
            word += (char)('a' + (rest % 26));
        }

        return word;
    }
}
