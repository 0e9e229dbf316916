using Chatbot.Core.Hours;

namespace Chatbot.Core.Knowledge;

/// <summary>Who the clinic is and how it is reached.</summary>
public sealed record ClinicProfile
{
    public required string Name { get; init; }

    public required ClinicDetail Phone { get; init; }

    public required ClinicDetail Fax { get; init; }

    public required ClinicDetail Address { get; init; }

    public required ClinicDetail Hours { get; init; }

    /// <summary>When staff are there, for the bot to reckon with; null when clinic.yaml does not say. <see cref="Hours"/> is what patients read.</summary>
    public OpeningHours? Opening { get; init; }

    /// <summary>IANA name, for example America/Phoenix.</summary>
    public required string TimeZone { get; init; }

    public required LocalizedText Greeting { get; init; }

    /// <summary>That the bot is an automated assistant and not a clinician.</summary>
    public required LocalizedText Disclosure { get; init; }

    public IEnumerable<ClinicDetail> Details => [Phone, Fax, Address, Hours];
}
