namespace Chatbot.Core.Hours;

/// <summary>A time of the clinic's day at which staff are there.</summary>
/// <param name="Until">The first moment when they are gone; midnight stands for the end of the day.</param>
public sealed record OpeningTime(TimeOnly From, TimeOnly Until);
