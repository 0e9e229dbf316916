namespace Chatbot.Core.Knowledge;

/// <summary>The settings under <c>Knowledge</c>. Each stands in docs/operations.md too.</summary>
public sealed class KnowledgeOptions
{
    public const string Section = "Knowledge";

    /// <value>The folder that holds the YAML files.</value>
    public string Path { get; set; } = "faq-data";

    /// <value>Which texts patients get to read. The default is the careful one.</value>
    public ServeMode Serve { get; set; } = ServeMode.SignedOnly;

    /// <value>For how many days after its review is due a text is still served, 0 to 365.</value>
    public int ReviewGraceDays { get; set; } = 30;

    /// <value>The folder that keeps every version ever served; empty keeps none.</value>
    public string Archive { get; set; } = "";

    /// <value>Whether the operating system reports edits. Off, they are found by polling alone.</value>
    public bool Watch { get; set; } = true;

    /// <value>How often, in seconds, the folder is read again in case a report was lost, 1 to 3600.</value>
    public int PollSeconds { get; set; } = 30;

    /// <value>For how many milliseconds the folder must stay the same before an edit is taken up, 10 to 10000.</value>
    public int SettleMilliseconds { get; set; } = 300;

    /// <summary>A sentence for each setting that is not allowed; none when all are.</summary>
    public IReadOnlyList<string> Check()
    {
        var problems = new List<string>();
        if (string.IsNullOrWhiteSpace(Path))
            problems.Add($"{Section}:Path is empty; it must name the folder with the YAML files.");
        if (!Enum.IsDefined(Serve))
            problems.Add($"{Section}:Serve is {Serve}; allowed: {string.Join(", ", Enum.GetNames<ServeMode>())}.");
        CheckRange(nameof(ReviewGraceDays), ReviewGraceDays, 0, 365);
        CheckRange(nameof(PollSeconds), PollSeconds, 1, 3600);
        CheckRange(nameof(SettleMilliseconds), SettleMilliseconds, 10, 10_000);
        return problems;

        void CheckRange(string name, int value, int lowest, int highest)
        {
            if (value < lowest || value > highest)
                problems.Add($"{Section}:{name} is {value}; allowed: {lowest} to {highest}.");
        }
    }
}
