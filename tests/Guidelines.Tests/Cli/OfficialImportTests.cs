namespace Guidelines.Tests.Cli;

/// <summary>The official files through the whole command line, as an association imports them.</summary>
public sealed class OfficialImportTests : IDisposable
{
    private const string Associate = "mi-2025-infant-family-associate.txt";
    private const string Specialist = "mi-2025-infant-mental-health-specialist.txt";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [OfficialFact]
    public void Alaska_gives_four_documents_and_a_content_folder_without_errors()
    {
        var ran = Import("out", "ak-2016", "ak-2016-all-levels.txt");

        Assert.Matches(@"ak-2016-ifa +54 +19 +36 ", ran.Output);
        Assert.Matches(@"ak-2016-ifs +61 +17 +37 ", ran.Output);
        Assert.Matches(@"ak-2016-imhs +76 +19 +45 ", ran.Output);
        Assert.Matches(@"ak-2016-imhm +95 +18 +61 ", ran.Output);
        Assert.Contains("36 glossary terms", ran.Output, StringComparison.Ordinal);
        Assert.Equal(0, ran.Code);
        Assert.Equal(0, Command.Run("check", _folder.At("out")).Code);
    }

    [OfficialFact]
    public void Michigan_in_two_runs_gives_the_files_of_one_run()
    {
        Import("one", "mi-2025", Associate, Specialist);
        Assert.Equal(0, Import("two", "mi-2025", Specialist).Code);
        Assert.Equal(0, Import("two", "mi-2025", Associate).Code);

        string[] names = ["edition.yaml", "ifa.md", "imhs.md"];
        Assert.All(names, name => Assert.Equal(File.ReadAllText(_folder.At($"one/mi-2025/{name}")), File.ReadAllText(_folder.At($"two/mi-2025/{name}"))));
        Assert.Equal(0, Command.Run("check", _folder.At("two")).Code);
    }

    private Ran Import(string folder, string edition, params string[] files) =>
        Command.Run(["import", .. files.Select(OfficialDocuments.PathOf), "--edition", edition, "--out", _folder.At(folder)]);
}
