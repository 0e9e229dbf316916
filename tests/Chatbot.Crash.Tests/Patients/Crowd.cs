using System.Globalization;

namespace Chatbot.Crash.Tests.Patients;

/// <summary>Many patients at once. Each goes through the script, again and again in new conversations, until it is told to stop.</summary>
/// <param name="kills">How often the host was killed so far.</param>
internal sealed class Crowd(Uri address, int size, int seed, Func<int> kills) : IDisposable
{
    private readonly List<WebPatient> _patients = [];
    private volatile bool _enough;

    /// <summary>Every conversation, each gone through to its end.</summary>
    public IReadOnlyList<WebPatient> Patients => _patients;

    public Task RunAsync() => Task.WhenAll(Enumerable.Range(0, size).Select(number => Task.Run(() => LiveAsync(number))));

    /// <summary>Begins no new conversations; those under way go on to their end.</summary>
    public void Finish() => _enough = true;

    public void Dispose() => _patients.ForEach(patient => patient.Dispose());

    public static async Task GoThroughAsync(WebPatient patient, Random random)
    {
        await patient.StartAsync();
        foreach (var line in Script.Lines)
        {
            await patient.SayAsync(line);
            await patient.ReadAsync();
            await Task.Delay(random.Next(50, 400));
        }
    }

    private async Task LiveAsync(int number)
    {
        var random = new Random(seed + number);
        for (var round = 0; round == 0 || !_enough; round++)
        {
            var patient = new WebPatient(address, string.Create(CultureInfo.InvariantCulture, $"{number}-{round}")) { Kills = kills };
            lock (_patients)
                _patients.Add(patient);
            await GoThroughAsync(patient, random);
        }
    }
}
