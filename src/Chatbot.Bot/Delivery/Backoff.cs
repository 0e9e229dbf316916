using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Chatbot.Bot.Delivery;

/// <summary>
/// When to try again. Within one attempt briefly, for what is over at once; between attempts with pauses that double up to
/// five minutes, of which chance takes up to a half. Whatever the channel asks for is obeyed.
/// </summary>
internal sealed class Backoff
{
    private const int QuickRetries = 2;
    private static readonly TimeSpan QuickPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestQuickPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    private readonly Jitter _jitter;
    private readonly TimeProvider _time;

    public Backoff(DeliveryOptions options, Jitter jitter, TimeProvider time)
    {
        (_jitter, _time) = (jitter, time);
        Attempt = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddTimeout(new TimeoutStrategyOptions { Timeout = TimeSpan.FromSeconds(options.AttemptSeconds) })
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = QuickRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = QuickPause,
                MaxDelay = LongestQuickPause,
                Randomizer = jitter.Next,
                ShouldHandle = arguments => ValueTask.FromResult(IsQuick(arguments.Outcome.Exception)),
                DelayGenerator = arguments => ValueTask.FromResult(Problem(arguments.Outcome.Exception!).RetryAfter),
            })
            .Build();
    }

    /// <summary>What one attempt runs in.</summary>
    public ResiliencePipeline Attempt { get; }

    public DeliveryProblem Problem(Exception failure) => DeliveryProblem.Of(failure, _time.GetUtcNow());

    /// <param name="attempts">How many have failed.</param>
    public DateTimeOffset NextAt(int attempts, DeliveryProblem problem)
    {
        var doubled = FirstPause * Math.Pow(2, Math.Min(attempts - 1, 16));
        var longest = doubled < LongestPause ? doubled : LongestPause;
        var pause = longest * (1 - (_jitter.Next() / 2));
        return _time.GetUtcNow() + (problem.RetryAfter is { } asked && asked > pause ? asked : pause);
    }

    private bool IsQuick(Exception? failure) =>
        failure is not (null or OperationCanceledException)
        && Problem(failure) is { IsFinal: false } problem
        && !(problem.RetryAfter > LongestQuickPause);
}
