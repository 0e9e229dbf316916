using System.ComponentModel.DataAnnotations;
using Chatbot.Web.Settings;

namespace Chatbot.Web.Staff;

/// <summary>The settings under <c>Staff</c>. Each stands in docs/operations.md too.</summary>
internal sealed class StaffOptions : ICheckedSettings
{
    public const string Section = "Staff";

    /// <value>The directory (tenant) of Microsoft Entra in which staff sign in. Empty: nobody signs in outside Development.</value>
    public string TenantId { get; set; } = "";

    /// <value>The id of the app in that directory.</value>
    public string ClientId { get; set; } = "";

    /// <value>The secret of that app.</value>
    public string ClientSecret { get; set; } = "";

    /// <value>Ids of groups whose members may use the inbox.</value>
    public string[] AllowedGroups { get; set; } = [];

    /// <value>App roles whose holders may use the inbox.</value>
    public string[] AllowedRoles { get; set; } = [];

    /// <value>After how many hours a member of staff has to sign in again, 1 to 24.</value>
    [Range(1, 24)]
    public int SessionHours { get; set; } = 10;

    /// <value>How many lines of a transcript the inbox shows, 10 to 1000.</value>
    [Range(10, 1000)]
    public int TranscriptLines { get; set; } = 200;

    public bool HasEntra => TenantId.Length > 0 && ClientId.Length > 0;

    public IEnumerable<string> Check()
    {
        if ((TenantId.Length > 0) != (ClientId.Length > 0) || (ClientId.Length > 0) != (ClientSecret.Length > 0))
            yield return $"{Section}:{nameof(TenantId)}, {Section}:{nameof(ClientId)} and {Section}:{nameof(ClientSecret)} belong together; allowed: all three, or none.";
        if (HasEntra && AllowedGroups.Length == 0 && AllowedRoles.Length == 0)
            yield return $"{Section}:{nameof(AllowedGroups)} and {Section}:{nameof(AllowedRoles)} are empty; allowed: at least one group or role, since not everybody in the directory may read what patients write.";
    }
}
