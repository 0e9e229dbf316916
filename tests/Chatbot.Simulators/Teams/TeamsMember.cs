using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Teams;

/// <summary>Somebody of staff.</summary>
public sealed class TeamsMember
{
    private readonly string _tenantId;

    internal TeamsMember(string name, string number, string tenantId)
    {
        Name = name;
        Id = $"29:1simulated-member-{number}";
        AadObjectId = $"00000000-0000-0000-0000-{number[^12..]}";
        _tenantId = tenantId;
    }

    public string Name { get; }

    /// <summary>Good for this bot only, as all ids of Teams.</summary>
    public string Id { get; }

    public string AadObjectId { get; }

    /// <summary>As <c>from</c> of an activity.</summary>
    internal JObject Account => new() { ["id"] = Id, ["name"] = Name, ["aadObjectId"] = AadObjectId };

    /// <summary>As one of the members of a conversation.</summary>
    internal JObject Profile => new()
    {
        ["id"] = Id,
        ["name"] = Name,
        ["objectId"] = AadObjectId,
        ["aadObjectId"] = AadObjectId,
        ["givenName"] = Name.Split(' ')[0],
        ["surname"] = Name.Split(' ')[^1],
        ["email"] = $"member{AadObjectId[^4..]}@clinic.example",
        ["userPrincipalName"] = $"member{AadObjectId[^4..]}@clinic.example",
        ["tenantId"] = _tenantId,
        ["userRole"] = "user",
    };
}
