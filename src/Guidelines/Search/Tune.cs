namespace Guidelines.Search;

/// <summary>Scratch.</summary>
public static class Tune
{
    public static readonly Dictionary<string, float> V = new(StringComparer.Ordinal)
    {
        ["P"] = 0.3f, ["abs"] = 1, ["gamma"] = 0.8f, ["C"] = 0.5f, ["pair"] = 0.25f,
        ["req"] = 0.5f, ["term"] = 0.75f, ["area"] = 1.1f,
        ["Rreq"] = 1.2f, ["Rbeh"] = 0.6f, ["Rarea"] = 0.6f, ["Rterm"] = 0.8f,
        ["Treq"] = 0.4f, ["Tterm"] = 1.4f,
        ["mu"] = 0.3f, ["nu"] = 0.15f, ["K"] = 6, ["lambda"] = 0.2f, ["fterms"] = 12,
        ["syn"] = 0.8f, ["means"] = 0.6f, ["named"] = 0.5f,
    };
    public static float G(string name) => V[name];
}
