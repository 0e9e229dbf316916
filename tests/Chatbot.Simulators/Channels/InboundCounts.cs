namespace Chatbot.Simulators.Channels;

/// <summary>What the channels brought to the bot.</summary>
/// <param name="Activities">Each counted once.</param>
/// <param name="Retries">Further attempts, because the bot was not there or failed.</param>
/// <param name="Duplicates">Activities brought twice although nothing had failed.</param>
/// <param name="OutOfOrder">Activities that overtook one which was written before them.</param>
/// <param name="GivenUp">Activities that the bot never accepted.</param>
public sealed record InboundCounts(int Activities, int Retries, int Duplicates, int OutOfOrder, int GivenUp);
