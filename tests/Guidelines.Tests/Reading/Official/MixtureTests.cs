using FsCheck.Fluent;
using Guidelines.Checking;
using Guidelines.Documents;
using Guidelines.Vocabulary;
using Guidelines.Writing;

namespace Guidelines.Tests.Reading.Official;

/// <summary>Lines of every form of guideline in any order: the combinations that no sample holds.</summary>
public sealed class MixtureTests
{
    private static readonly string[] Lines =
    [
        "Infant Family Associate (I)", "INFANT MENTAL HEALTH MENTOR (IV)", "# Infant Family Specialist (II)", "## Thinking", "## Requirements", "### Training", "**Education**",
        "Thinking", "Communicating", "Law, Regulation, & Agency", "Policy", "Knowledge Areas", "Skill Areas", "Knowledge Areas As Demonstrated By", "As demonstrated by",
        "Area of Expertise: Thinking", "Area of Expertise: Music", "solving problems", "Curiosity", "& writing", "1. speaking", " Hears it out", " Waits when:", "o One thing",
        "• Asks again", "◦ two", "- Sits still", "-", "•", "    • Deeper", "Helps families to:", "For every mentor (A):", " Writes books (P/RF)", "Note: small remark",
        "Endorsement Requirements", "Endorsement Requirements, continued", "Renewal", "Training At least 20 clock hours per year", "Training", "OR", "Work Experience Two years1",
        "1 A footnote of sorts", "2 Another one", "Examples of Leadership Activities", "Clinical", "Research/Faculty", "1. One must come", "Professional Reference Ratings",
        "Code of Ethics &", "GLOSSARY", "Term: An explanation", "Impact Map", "Page 3 of 20", "\f", " ", "", "Knowledge areas\tAs demonstrated by", "Curiosity\tAsks again Waits a while",
        "\tKeeps at it: Early Late Sings", "Pregnancy and\t<ul>• Sits<ul>◦ low</ul>", "-----\t-----", "Listening\t\"Hears\n \"\"it\"\"\"", "Thinking\t\t",
        "Competency Domain Knowledge/Skill Area", "Thinking Solving problems, analyzing information", "Infant Family Associate IMH Mentor", "Written Exam No Yes", "References 3 3",
        "| Curiosity | Asks again<br>Waits |", "|---|---|", "| Knowledge areas | As demonstrated by |", "> Quoted:", "Thinking                    • Asks again and again",
        "Knowledge Areas             • Waits for the right time", "curiosity                     and for a better one",
    ];

    [Fact]
    public void Any_mixture_of_a_guidelines_lines_is_read_checked_and_written()
    {
        var texts = Gen.Elements(Lines).ListOf().Where(lines => lines.Count > 0).Select(lines => string.Join('\n', lines));
        Properties.Hold(texts, text =>
        {
            var reading = HostileReading.Read(Lines[0] + "\n" + text);

            var content = new EditionContent
            {
                Edition = new Edition { Id = "or-2019", Title = "Made", Association = "or", Licensor = "mi", Status = EditionStatus.Unknown, Wording = Wording.Official, Publish = Publish.Structure },
                Documents = reading.Documents,
                Glossary = reading.Glossary,
                Introduction = reading.Introduction,
                Overview = reading.Overview,
            };
            Assert.NotEmpty(ContentFiles.Of(content));
            Assert.All(DocumentChecks.Check(content, GuidelineVocabulary.Default, reading.Places), diagnostic => Assert.NotEmpty(diagnostic.Message));
            Assert.Equal([], HostileReading.BadIds(reading));
        });
    }
}
