using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Guidelines.Tests;

public sealed class ArchitectureTests
{
    [Fact]
    public void Each_stage_knows_only_the_stages_before_it()
    {
        var library = Path.Combine(Repository(), "src", "Guidelines");
        var files = Directory.EnumerateFiles(library, "*.cs", SearchOption.AllDirectories).ToList();

        var faults = files.SelectMany(file => Architecture.FaultsOf(Path.GetRelativePath(library, file).Replace('\\', '/'), File.ReadAllText(file)));

        Assert.True(files.Count > 10, "the sources were not found");
        Assert.Empty(faults);
    }

    [Fact]
    public void No_source_file_is_too_long()
    {
        var folders = new[] { "src", "tests", "site" }.Select(name => Path.Combine(Repository(), name)).Where(Directory.Exists);

        var tooLong = folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(file => File.ReadLines(file).Count() > Architecture.MaxLines);

        Assert.Empty(tooLong);
    }

    [Theory]
    [InlineData("src/Guidelines/Guidelines.csproj")]
    [InlineData("site/Guidelines.Site.csproj", "Guidelines")]
    [InlineData("src/Guidelines.Publishing/Guidelines.Publishing.csproj", "Guidelines", "Guidelines.Site")]
    [InlineData("src/Guidelines.Service/Guidelines.Service.csproj", "Guidelines", "Guidelines.Publishing")]
    public void Each_project_knows_only_the_projects_before_it(string project, params string[] known)
    {
        var references = XDocument.Load(Path.Combine(Repository(), project)).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!));

        Assert.Equal(known, references.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("using Guidelines.Search;")]
    [InlineData("using static Guidelines.Search.Index;")]
    [InlineData("using Found = Guidelines.Search.Hit;")]
    [InlineData("    var hit = Guidelines.Search.Index.Of(text);")]
    [InlineData("    var hit = Search.Index.Of(text);")]
    [InlineData("    Search.Hit? hit = null;")]
    public void An_arrow_that_turns_back_is_found(string line)
    {
        var faults = Architecture.FaultsOf("Reading/Made.cs", $"namespace Guidelines.Reading;\n{line}\n");

        Assert.Equal(["Reading/Made.cs(2): Reading knows Search, which comes later"], faults);
    }

    [Theory]
    [InlineData("using Guidelines.Documents;")]
    [InlineData("    var count = result.Search.Count;")]
    [InlineData("    // as Guidelines.Search does")]
    [InlineData("    var text = \"Guidelines.Search.Index\";")]
    public void An_arrow_that_points_forward_is_no_fault(string line)
    {
        Assert.Empty(Architecture.FaultsOf("Reading/Made.cs", line));
    }

    [Fact]
    public void A_console_in_the_library_is_found()
    {
        Assert.Equal(["Reading/Made.cs(1): the library writes to no console"], Architecture.FaultsOf("Reading/Made.cs", "Console.WriteLine(text);"));
    }

    [Fact]
    public void A_file_of_401_lines_is_found_and_one_of_400_is_not()
    {
        Assert.Single(Architecture.FaultsOf("Reading/Made.cs", string.Concat(Enumerable.Repeat("\n", 400)) + "x\n"));
        Assert.Empty(Architecture.FaultsOf("Reading/Made.cs", string.Concat(Enumerable.Repeat("x\n", 400))));
    }

    [Fact]
    public void A_folder_that_is_no_stage_is_found()
    {
        Assert.Single(Architecture.FaultsOf("Helpers/Made.cs", "x"));
    }

    private static string Repository([CallerFilePath] string here = "")
    {
        // A deterministic build may record the file as /_/…; the output folder then leads to the sources.
        for (var folder = new DirectoryInfo(File.Exists(here) ? Path.GetDirectoryName(here)! : AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Guidelines.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Guidelines.sln was not found above the tests");
    }
}
