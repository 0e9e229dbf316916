using System.Runtime;

namespace Chatbot.Web.Knowledge;

/// <summary>
/// The first questions have much code compiled, and the C library keeps what the compiler needed meanwhile: about 15 MB.
/// It is given back soon after, and nothing is done while no code is compiled.
/// </summary>
internal sealed class CompilerMemory(TimeProvider clock) : BackgroundService
{
    private const int Methods = 20;
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    private long _compiled;

    /// <summary>Gives back when enough has been compiled since the last time.</summary>
    /// <param name="compiled">How many methods have been compiled so far.</param>
    /// <returns>Whether it has.</returns>
    public bool Look(long compiled)
    {
        if (compiled - _compiled < Methods)
            return false;
        _compiled = compiled;
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
