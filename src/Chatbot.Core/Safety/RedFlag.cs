using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Safety;

/// <summary>Words that may mean an emergency.</summary>
/// <param name="Pattern">The pattern that they match, as written in red-flags.yaml.</param>
public sealed record RedFlag(RedFlagGroup Group, RedFlagAction Action, PersonInDanger Person, string Pattern);
