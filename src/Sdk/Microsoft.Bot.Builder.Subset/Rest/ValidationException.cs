namespace Microsoft.Rest;

/// <summary>An argument breaks a rule of the service, so that the call was not made.</summary>
public class ValidationException : RestException
{
    public ValidationException()
    {
    }

    public ValidationException(string message)
        : base(message)
    {
    }

    public ValidationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ValidationException(string rule, string target)
        : base($"'{target}' {Sentence(rule)}.")
    {
        Rule = rule;
        Target = target;
    }

    /// <summary>One of <see cref="ValidationRules"/>.</summary>
    public string Rule { get; private set; }

    /// <summary>The name of the argument.</summary>
    public string Target { get; private set; }

    private static string Sentence(string rule) => rule == ValidationRules.CannotBeNull ? "cannot be null" : rule;
}
