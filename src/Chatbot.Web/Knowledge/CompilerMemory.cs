using System.Runtime;

namespace Chatbot.Web.Knowledge;

/// <summary>
/// The first questions have much code compiled. What the compiler worked with stays with the runtime, several million bytes,
/// and what the runtime frees of it stays with the C library. Both are given back each second while code is compiled and
/// for some seconds after it, and when it has become quiet also what the questions left on the heap.
/// </summary>
internal sealed class CompilerMemory(TimeProvider clock) : BackgroundService
{
    private const int Methods = 20;

    /// <summary>
    /// The runtime frees the compiler's memory when the finalizer runs, and only what nobody took for two seconds at the
    /// last such run (<c>JitHost::reclaim</c> of CoreCLR): two runs, so far apart, are needed, and a third for what comes between.
    /// </summary>
    private const int QuietPeriods = 6;

    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    private long _compiled;
    private int _left;

    /// <summary>Gives back while much is compiled and until it has been quiet for some periods.</summary>
    /// <param name="compiled">How many methods have been compiled so far.</param>
    /// <returns>Whether it has.</returns>
    public bool Look(long compiled)
    {
        if (compiled - _compiled >= Methods)
            (_compiled, _left) = (compiled, QuietPeriods + 1);
        if (_left == 0)
            return false;
        GC.WaitForPendingFinalizers();
        if (--_left == 0)
            SpareMemory.GiveBack();
        else
            SpareMemory.Trim();
        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
            Look(JitInfo.GetCompiledMethodCount());
    }
}
