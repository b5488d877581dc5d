using FsCheck.Fluent;
using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Tests.Generated;

namespace Guidelines.Tests.Comparison;

public sealed class AreaComparerTests
{
    [Fact]
    public void An_area_named_otherwise_is_renamed_and_one_in_other_case_is_not()
    {
        var changes = AreaComparer.Compare(
            Document(("gdn", [("gdn-soil", "soil"), ("gdn-light", "light & shade")])),
            Document(("gdn", [("gdn-light", "Light and Shade"), ("gdn-soil", "earth")])));

        Assert.Equal([("gdn-soil", AreaChangeKind.Renamed), ("gdn-light", AreaChangeKind.Unchanged)], changes.Select(change => (change.AreaId, change.Kind)));
    }

    [Fact]
    public void An_area_of_one_side_is_added_or_removed()
    {
        var changes = AreaComparer.Compare(Document(("gdn", [("gdn-soil", "soil")])), Document(("gdn", [("gdn-water", "water")])));

        Assert.Equal(
            [("gdn-soil", AreaChangeKind.Removed, "soil", null), ("gdn-water", AreaChangeKind.Added, null, "water")],
            changes.Select(change => (change.AreaId, change.Kind, change.Base, change.Head)));
    }

    [Fact]
    public void A_domain_of_the_head_alone_comes_after_the_base_s()
    {
        var changes = AreaComparer.Compare(
            Document(("gdn", [("gdn-soil", "soil")])),
            Document(("ktn", [("ktn-bread", "bread")]), ("gdn", [("gdn-soil", "soil")])));

        Assert.Equal([("gdn", AreaChangeKind.Unchanged), ("ktn", AreaChangeKind.Added)], changes.Select(change => (change.Domain, change.Kind)));
    }

    [Fact]
    public void An_area_listed_under_two_names_bears_both()
    {
        var change = Assert.Single(AreaComparer.Compare(
            Document(("gdn", [("gdn-soil", "soil"), ("gdn-soil", "compost")])),
            Document(("gdn", [("gdn-soil", "soil")]))));

        Assert.Equal((AreaChangeKind.Renamed, "soil; compost"), (change.Kind, change.Base));
    }

    [Fact]
    public void Documents_without_domains_have_no_areas() => Assert.Empty(AreaComparer.Compare(Document(), Document()));

    [Fact]
    public void The_other_way_round_holds_the_same_areas_mirrored() => Properties.Hold(
        GeneratedDocuments.Document("tt-2020", "imhm").Two(),
        pair => Assert.Equal(
            AreaComparer.Compare(pair.Item1, pair.Item2).Select(Mirrored).OrderBy(change => change.AreaId, StringComparer.Ordinal),
            AreaComparer.Compare(pair.Item2, pair.Item1).OrderBy(change => change.AreaId, StringComparer.Ordinal)));

    [Fact]
    public void A_document_compared_with_itself_names_its_areas_alike() => Properties.Hold(
        GeneratedDocuments.Any,
        document => Assert.All(AreaComparer.Compare(document, document), change => Assert.Equal(AreaChangeKind.Unchanged, change.Kind)));

    private static AreaChange Mirrored(AreaChange change) => change with
    {
        Base = change.Head,
        Head = change.Base,
        Kind = change.Kind switch { AreaChangeKind.Added => AreaChangeKind.Removed, AreaChangeKind.Removed => AreaChangeKind.Added, _ => change.Kind },
    };

    private static GuidelineDocument Document(params (string Id, (string Id, string Name)[] Areas)[] domains) => new()
    {
        Id = "aa-2001-ifa",
        Edition = "aa-2001",
        Level = "ifa",
        Title = "Gardener",
        Wording = Wording.Restated,
        Domains = domains.Select(domain => new DomainSection
        {
            Id = domain.Id,
            Name = domain.Id,
            Areas = domain.Areas.Select(area => new AreaName { Id = area.Id, Name = area.Name }).ToValueList(),
        }).ToValueList(),
    };
}
