namespace Microsoft.Bot.Builder;

/// <summary>The rest of the pipeline; middleware that does not call it ends the turn there.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);
