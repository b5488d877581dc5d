namespace Guidelines.Comparison.Alignment;

/// <summary>Measures of information.</summary>
internal static class Bits
{
    /// <summary>The logarithm to base 2, linear between powers of two: exact on every machine, unlike Math.Log2, whose last bit is the platform's.</summary>
    public static double Log2(double value)
    {
        var exponent = Math.ILogB(value);
        return exponent + (Math.ScaleB(value, -exponent) - 1);
    }
}
