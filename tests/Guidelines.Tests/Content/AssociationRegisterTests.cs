using System.Text.RegularExpressions;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Content;

/// <summary>The register of associations against the two lists of the sources: Alaska's of December 2015, and the slides' somewhat earlier one.</summary>
public sealed partial class AssociationRegisterTests
{
    private static readonly GuidelineVocabulary Vocabulary = GuidelineVocabulary.Default;

    [Fact]
    public void Of_24_associations_23_are_in_the_United_States_and_one_is_abroad()
    {
        Assert.Equal(24, Vocabulary.Associations.Count);
        Assert.Equal("wa-au", Assert.Single(Vocabulary.Associations, association => association.Id.Length != 2).Id);
        Assert.All(Vocabulary.Associations, association => Assert.NotNull(association.Place));
    }

    [Theory]
    [InlineData("First3Years", "Texas", "tx")]
    [InlineData("Texas", "Association for Infant Mental Health", "tx")]
    [InlineData("West Virginia", "Association for Infant Mental Health", "wv")]
    [InlineData("Iowa", "Association for Infant Mental Health", "ia")]
    [InlineData("Indiana", "Infant Toddler AIMH", "in")]
    [InlineData("Hawaii", "AIMH", null)]
    public void An_association_is_known_by_its_present_and_by_its_former_names(string first, string rest, string? id) =>
        Assert.Equal(id, Vocabulary.AssociationNamed($"{first} {rest}")?.Id);

    [OfficialFact]
    public void Every_association_of_Alaska_s_list_has_its_entry_under_the_very_name()
    {
        var names = Between("ak-2016-all-levels.txt", "As of December 2015", "Associations who have purchased").Where(line => Listed().IsMatch(line)).Select(line => Formerly().Replace(line, "")).ToList();

        Assert.Equal(24, names.Count);
        Assert.Equal(Vocabulary.Associations.Select(association => association.Name).Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
    }

    [OfficialFact]
    public void Every_association_of_the_slides_list_resolves_to_an_entry_of_its_own()
    {
        var names = Between("mi-2015-framework-slides.txt", "State Association Partners", "Considering").Where(line => Listed().IsMatch(line)).Select(InFull).ToList();

        Assert.Equal(22, names.Count);
        Assert.Equal(22, names.Select(name => Vocabulary.AssociationNamed(name)?.Id).OfType<string>().Distinct(StringComparer.Ordinal).Count());
    }

    // The slides abbreviate the field, and break off one name.
    private static string InFull(string name)
    {
        var full = name.Replace("IMH", "Infant Mental Health", StringComparison.Ordinal);
        return full.EndsWith("Mental", StringComparison.Ordinal) ? full + " Health" : full;
    }

    private static IEnumerable<string> Between(string file, string from, string to) =>
        OfficialDocuments.Load(file).Lines.Select(line => Bullet().Replace(line, "").Trim()).SkipWhile(line => !line.Contains(from, StringComparison.Ordinal)).Skip(1).TakeWhile(line => !line.StartsWith(to, StringComparison.Ordinal));

    // The slides' second list has a glyph of a private font.
    [GeneratedRegex(@"\A[\s•\uF0A7]+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\A\p{Lu}.* (?:Association|Alliance|Coalition) |\A\p{Lu}.* Association\z|\AFirst3Years ")]
    private static partial Regex Listed();

    [GeneratedRegex(@" \(formerly .*\)\z")]
    private static partial Regex Formerly();
}
