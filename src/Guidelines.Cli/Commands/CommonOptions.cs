using System.CommandLine;

namespace Guidelines.Cli.Commands;

/// <summary>Options that several verbs have; each verb gets its own instance.</summary>
internal static class CommonOptions
{
    public static Option<bool> Strict() => new("--strict") { Description = "Exit 1 for warnings too." };

    public static Option<bool> Verbose() => new("--verbose") { Description = "Print infos too, not only their number." };

    /// <summary>The first format is the default.</summary>
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { Description = "How the result is written.", HelpName = string.Join('|', formats), DefaultValueFactory = _ => formats[0] };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }
}
