namespace Chatbot.Simulators;

/// <summary>How a simulator is set up.</summary>
public sealed record SimulatorOptions
{
    /// <value>The bot's app id. Null leaves tokens out in both directions, as the Teams playground does; the bot then needs Development.</value>
    public string? AppId { get; init; }

    public string TenantId { get; init; } = "11111111-2222-3333-4444-555555555555";

    /// <value>The number that patients write to.</value>
    public string ClinicNumber { get; init; } = "+16025550100";

    /// <value>Whether Teams answers 429 to a bot that writes into one thread faster than it allows.</value>
    public bool LimitsTeams { get; init; }

    /// <value>For how long a call that is not to be answered is held, if the bot does not give up before.</value>
    public TimeSpan NoAnswerFor { get; init; } = TimeSpan.FromSeconds(30);

    /// <value>What timestamps and ids are made of.</value>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
