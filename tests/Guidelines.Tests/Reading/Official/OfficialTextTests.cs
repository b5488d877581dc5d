using System.Text.RegularExpressions;
using Guidelines.Documents;

namespace Guidelines.Tests.Reading.Official;

/// <summary>Every statement of the official files is read whole. Texts are compared here and never shown.</summary>
public sealed partial class OfficialTextTests
{
    [OfficialFact]
    public void A_crude_second_reading_of_Alaska_finds_the_same_texts()
    {
        var documents = OfficialEditions.Reading("ak-2016").Documents;
        var byHand = AlaskaByHand.Read(OfficialEditions.Sources("ak-2016")[0].Lines);

        Assert.Equal(documents.Count, byHand.Count);
        foreach (var (document, texts) in documents.Zip(byHand))
        {
            var read = document.Domains.SelectMany(domain => domain.Behaviors)
                .SelectMany(behavior => behavior.Elements.Select(element => (element.Id, Text: "o " + element.Text)).Prepend((behavior.Id, behavior.Text))).ToList();
            Assert.Equal(texts.Count, read.Count);
            Assert.Empty(read.Where((item, i) => item.Text != texts[i]).Select(item => item.Id));
        }
    }

    [OfficialTheory]
    [InlineData("mi-2025-ifa", 0)]
    [InlineData("mi-2025-imhs", 1)]
    public void Each_word_of_Michigans_tables_stands_in_the_statements_of_its_area(string id, int file)
    {
        var cells = Cells(OfficialEditions.Sources("mi-2025")[file].Lines);
        var areas = OfficialEditions.Document(id).Domains
            .SelectMany(domain => domain.Areas.Select(area => (area.Id, area.Name, Words: Words(domain.Behaviors.Where(behavior => behavior.AreaId == area.Id))))).ToList();

        Assert.Equal(cells.Select(cell => cell.Area), areas.Select(area => area.Name));
        Assert.Empty(areas.Zip(cells).Where(pair => !pair.First.Words.SequenceEqual(OfficialWords.Of(pair.Second.Text))).Select(pair => pair.First.Id));
    }

    [OfficialFact]
    public void No_text_holds_a_glyph_markup_or_a_blank_too_many()
    {
        var texts = OfficialEditions.Documents().SelectMany(document => document.Domains).SelectMany(domain => domain.Behaviors)
            .SelectMany(behavior => behavior.Elements.Select(element => (element.Id, element.Text)).Prepend((behavior.Id, behavior.Text)));

        Assert.Empty(texts.Where(pair => Dirt().IsMatch(pair.Text)).Select(pair => pair.Id));
    }

    [OfficialFact]
    public void Behaviors_with_elements_end_in_a_colon_and_no_other_does()
    {
        var behaviors = OfficialEditions.Documents().SelectMany(document => document.Domains).SelectMany(domain => domain.Behaviors);

        Assert.Empty(behaviors.Where(behavior => behavior.Elements.IsEmpty == behavior.Text.EndsWith(':')).Select(behavior => behavior.Id));
    }

    // Area and text of each row; a row without area goes on with the one before.
    private static List<(string Area, string Text)> Cells(IReadOnlyList<string> lines)
    {
        var cells = new List<(string Area, string Text)>();
        foreach (var row in lines.Where(line => line.Contains('\t', StringComparison.Ordinal)).Select(line => line.Split('\t')))
        {
            var text = Element().Replace(Tag().Replace(string.Join(' ', row[1..]), " "), " ");
            if (row[0].Trim().Length == 0 && cells.Count > 0)
            {
                cells[^1] = (cells[^1].Area, cells[^1].Text + " " + text);
            }
            else if (!row[0].StartsWith("Knowledge areas", StringComparison.Ordinal) && row[0].Any(char.IsLetter))
            {
                cells.Add((row[0].Trim(), text));
            }
        }

        return cells;
    }

    private static IEnumerable<string> Words(IEnumerable<Behavior> behaviors) =>
        behaviors.SelectMany(behavior => behavior.Elements.Select(element => element.Text).Prepend(behavior.Text)).SelectMany(OfficialWords.Of);

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<= )o (?=\p{Lu})")]
    private static partial Regex Element();

    [GeneratedRegex("[•◦▪<>\t\n\f\uF0A7\uF0B7]|  |^[ -]|[ ]$|^o ")]
    private static partial Regex Dirt();
}
