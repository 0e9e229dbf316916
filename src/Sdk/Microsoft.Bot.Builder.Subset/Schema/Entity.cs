using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Metadata of an activity: its <see cref="Type"/> says what the other properties mean. Read as a
/// concrete kind with <see cref="GetAs{T}"/>, since the wire never yields the subclasses.
/// </summary>
public class Entity
{
    public Entity()
    {
    }

    public Entity(string type = null)
    {
        Type = type;
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>What the wire carries beyond the properties above.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = [];

    /// <summary>The same entity as a <typeparamref name="T"/>, by way of JSON.</summary>
    public T GetAs<T>() => JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(this));

    /// <summary>Takes over the type and all properties of an object, by way of JSON.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = JsonConvert.DeserializeObject<Entity>(JsonConvert.SerializeObject(obj));
        Type = entity.Type;
        Properties = entity.Properties;
    }

    /// <summary>Entities are equal when they are written as the same JSON.</summary>
    public bool Equals(Entity other) =>
        other != null && JsonConvert.SerializeObject(this) == JsonConvert.SerializeObject(other);

    public override bool Equals(object obj) =>
        ReferenceEquals(this, obj) || (obj is Entity other && obj.GetType() == GetType() && Equals(other));

    /// <summary>By type and properties, which may both change: do not use an entity as a key.</summary>
    public override int GetHashCode() => HashCode.Combine(Type);
}
