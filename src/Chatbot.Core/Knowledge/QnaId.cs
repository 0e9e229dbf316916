namespace Chatbot.Core.Knowledge;

/// <summary>The name of a QnA pair: kebab-case, stable for ever, also after the pair is withdrawn.</summary>
public readonly record struct QnaId(string Value)
{
    public override string ToString() => Value;
}
