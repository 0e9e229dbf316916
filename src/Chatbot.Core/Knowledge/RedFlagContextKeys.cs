namespace Chatbot.Core.Knowledge;

/// <summary>The lists that stand under <c>context</c> in red-flags.yaml.</summary>
public static class RedFlagContextKeys
{
    /// <summary>Words that deny what follows: no, without, sin.</summary>
    public const string Negators = "negators";

    /// <summary>Words that hold a negator but deny nothing that follows: not sure, I don't know why.</summary>
    public const string NotNegators = "notNegators";

    /// <summary>Words behind which a denial no longer holds: but, I, my, pero.</summary>
    public const string NegationEnds = "negationEnds";

    /// <summary>Words that place what is said long ago.</summary>
    public const string History = "history";

    /// <summary>Words that place it now, whatever else is said of the past.</summary>
    public const string Present = "present";

    /// <summary>Questions about the meaning of a word.</summary>
    public const string Definition = "definition";

    /// <summary>Questions about a risk as such.</summary>
    public const string General = "general";

    /// <summary>Words that tell of a book, a class or a film, whatever else is said.</summary>
    public const string Elsewhere = "elsewhere";

    /// <summary>Words that tell of somebody's own case.</summary>
    public const string Personal = "personal";

    /// <summary>Words that together mean something else than each alone: blood thinner is no blood.</summary>
    public const string Compounds = "compounds";

    public const string Self = "self";
    public const string Her = "her";
    public const string Him = "him";
    public const string Them = "them";

    /// <summary>Real words that look like a misspelling of a sign: breast and breath.</summary>
    public const string RealWords = "realWords";

    public static IReadOnlyList<string> All { get; } =
        [Negators, NotNegators, NegationEnds, History, Present, Definition, General, Elsewhere, Personal, Self, Her, Him, Them, Compounds, RealWords];
}
