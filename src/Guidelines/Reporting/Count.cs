using System.Globalization;

namespace Guidelines.Reporting;

/// <summary>Numbers with their noun.</summary>
public static class Count
{
    public static string Of(int number, string noun) => Of(number, noun, noun + "s");

    public static string Of(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
