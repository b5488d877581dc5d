namespace Guidelines.Tests.Cli;

/// <summary>A content folder of invented words, with a vocabulary of its own, so that no test depends on the shipped one.</summary>
internal static class MadeContent
{
    public const string Vocabulary =
        """
        domains:
          - id: gar
            name: Gardening
            areas:
              - id: gar-beans
                name: beans
                names:
                  zz-2016: [runner beans]
        associations:
          - {id: zz, name: Association of Invented Gardens, code: ZZ-AIG}
          - {id: mi, name: Michigan Association for Infant Mental Health}
        """;

    /// <summary>Makes the folder "out" with its vocabulary.</summary>
    public static void AddVocabulary(this TemporaryFolder folder) => folder.Add("out/vocabulary/made.yaml", Vocabulary + "\n");

    /// <summary>Imports a made-up file (see <see cref="MadeReading"/>) as edition zz-2016 into "out".</summary>
    public static Ran Import(this TemporaryFolder folder, string made, params string[] options) => folder.ImportAs("made.txt", made, options);

    public static Ran ImportAs(this TemporaryFolder folder, string name, string made, params string[] options) =>
        Command.Run(MadeReading.Read, ["import", folder.Add(name, made), "--edition", "zz-2016", "--out", folder.At("out"), .. options]);
}
