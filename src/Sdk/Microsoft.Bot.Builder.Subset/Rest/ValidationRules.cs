namespace Microsoft.Rest;

/// <summary>Rules that an argument can break.</summary>
public static class ValidationRules
{
    public const string CannotBeNull = "CannotBeNull";
}
