using FsCheck;
using FsCheck.Fluent;
using static Guidelines.Tests.Reading.Crosswalks.MadeCrosswalk;

namespace Guidelines.Tests.Reading.Crosswalks;

public sealed class CrosswalkRobustnessTests
{
    private static readonly string Sound = Metadata + Header + Row("ifa-1", "broadMatch", "ifa-1") + Row("ifa-2", "narrowMatch", "ifa-2") + Row("ifa-3", "exactMatch", "-") + Row("-", "exactMatch", "ifa-3");

    private static Gen<string> Damaged { get; } =
        from count in Gen.Choose(1, 4)
        from edits in (from at in Gen.Choose(0, Sound.Length) from dropped in Gen.Choose(0, 8) from added in Gen.Elements("", "\t", "\n", "\"", "#", ":", "|", "\\", "{", "[", "*", "&a", "- ", "\u0001", "😀", "ifa-gdn-02", "sssom:NoTermFound") select (at, dropped, added)).ArrayOf(count)
        select edits.Aggregate(Sound, (text, edit) => text[..Math.Min(edit.at, text.Length)] + edit.added + text[Math.Min(edit.at + edit.dropped, text.Length)..]);

    [Fact]
    public void Whatever_the_file_holds_is_read_or_told() => Properties.Hold(Damaged, text =>
    {
        var (crosswalk, faults) = Read(text);

        Assert.All(crosswalk?.Rows ?? [], row => Assert.True(row.Base is not null || row.Head is not null));
        Assert.True(crosswalk is not null || faults.Length > 0);
    });
}
