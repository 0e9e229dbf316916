namespace Chatbot.Core.Knowledge;

/// <summary>
/// One emergency text. <paramref name="Short"/> is its form for SMS and says first what to do; <paramref name="Repeat"/>
/// is the one line for who was told already, on any channel.
/// </summary>
public sealed record EmergencyText(LocalizedText Text, LocalizedText Short, LocalizedText Repeat, SourceLocation Location);

/// <summary>
/// What is said about an emergency: to the person who is in it, and to somebody who writes for another. The latter may
/// hold <c>{they}</c>, <c>{them}</c> and <c>{their}</c>, which become she, her, her; he, him, his; or they, them, their.
/// </summary>
public sealed record EmergencyReply(EmergencyText Self, EmergencyText Other);
