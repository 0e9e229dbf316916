namespace Microsoft.Rest;

/// <summary>A group of calls of one client.</summary>
public interface IServiceOperations<T>
    where T : ServiceClient<T>
{
    T Client { get; }
}
