using System.Globalization;

namespace Guidelines.Cli.Output;

/// <summary>Numbers with their noun.</summary>
internal static class Count
{
    public static string Of(int number, string noun) => Of(number, noun, noun + "s");

    public static string Of(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
