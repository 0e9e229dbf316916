using System.Text;

namespace Chatbot.Simulators.Faults;

/// <summary>Randomness that depends on a seed and on what it is for, and not on what was drawn before.</summary>
internal static class StableRandom
{
    /// <summary>The hash is FNV-1a: that of .NET differs from run to run.</summary>
    public static Random Of(int seed, string purpose)
    {
        var hash = 2166136261u ^ (uint)seed;
        foreach (var octet in Encoding.UTF8.GetBytes(purpose))
            hash = (hash ^ octet) * 16777619u;
        return new((int)hash);
    }
}
