using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Safety;

/// <summary>The concepts of the words around a sign, see <see cref="RedFlagContextKeys"/>.</summary>
internal sealed class FlagContext(RedFlagRules rules, ConceptTable concepts)
{
    public int Negators { get; } = Id(rules, concepts, RedFlagContextKeys.Negators);

    public int NotNegators { get; } = Id(rules, concepts, RedFlagContextKeys.NotNegators);

    public int NegationEnds { get; } = Id(rules, concepts, RedFlagContextKeys.NegationEnds);

    public int History { get; } = Id(rules, concepts, RedFlagContextKeys.History);

    public int Present { get; } = Id(rules, concepts, RedFlagContextKeys.Present);

    public int Definition { get; } = Id(rules, concepts, RedFlagContextKeys.Definition);

    public int General { get; } = Id(rules, concepts, RedFlagContextKeys.General);

    public int Elsewhere { get; } = Id(rules, concepts, RedFlagContextKeys.Elsewhere);

    public int Personal { get; } = Id(rules, concepts, RedFlagContextKeys.Personal);

    public int Compounds { get; } = Id(rules, concepts, RedFlagContextKeys.Compounds);

    public int Self { get; } = Id(rules, concepts, RedFlagContextKeys.Self);

    public int Her { get; } = Id(rules, concepts, RedFlagContextKeys.Her);

    public int Him { get; } = Id(rules, concepts, RedFlagContextKeys.Him);

    public int Them { get; } = Id(rules, concepts, RedFlagContextKeys.Them);

    private static int Id(RedFlagRules rules, ConceptTable concepts, string key) => concepts.IdOf(rules.Context[key]);
}
