using Lucene.Net.Analysis;
using Lucene.Net.Documents;

namespace Lucene.Net.Index;

/// <summary>The documents of a writer, committed or not. Not for more than one thread.</summary>
internal sealed class IndexBuilder
{
    private readonly Dictionary<string, FieldBuilder> _fields = new(StringComparer.Ordinal);
    private readonly StoredFields.Builder _stored = new();
    private readonly List<FieldBuilder> _fieldsOfDocument = [];
    private readonly List<IIndexableField> _storedOfDocument = [];

    internal IndexBuilder()
    {
    }

    internal IndexBuilder(FrozenIndex committed)
    {
        foreach (var field in committed.Fields)
            _fields.Add(field.Name, new FieldBuilder(field));
        for (var doc = 0; doc < committed.MaxDoc; doc++)
            _stored.Append(committed.Stored.Of(doc));
    }

    internal int MaxDoc => _stored.Documents;

    internal void Add(IEnumerable<IIndexableField> document, Analyzer analyzer, bool discountOverlaps)
    {
        var doc = MaxDoc;
        _fieldsOfDocument.Clear();
        _storedOfDocument.Clear();
        foreach (var value in document)
        {
            // Only our own field classes say what is to be done with them.
            var field = (Field)value;
            if (field.Traits.HasFlag(FieldTraits.Stored))
                _storedOfDocument.Add(field);
            if (field.Traits.HasFlag(FieldTraits.Indexed))
                Index(field, doc, analyzer);
        }
        foreach (var field in _fieldsOfDocument)
            field.EndDocument(doc, discountOverlaps);
        _stored.Append([.. _storedOfDocument]);
    }

    internal FrozenIndex Freeze()
    {
        var fields = new Dictionary<string, FieldIndex>(StringComparer.Ordinal);
        foreach (var (name, builder) in _fields)
            fields.Add(name, builder.Freeze(MaxDoc));
        return new FrozenIndex(MaxDoc, fields, _stored.Freeze());
    }

    private void Index(Field field, int doc, Analyzer analyzer)
    {
        var builder = BuilderOf(field);
        if (!_fieldsOfDocument.Contains(builder))
            _fieldsOfDocument.Add(builder);
        if (!builder.IsTokenized)
        {
            builder.Add(doc, field.GetStringValue());
            return;
        }
        using var stream = field.GetTokenStream(analyzer);
        builder.Add(doc, stream, analyzer?.GetPositionIncrementGap(field.Name) ?? 0);
    }

    private FieldBuilder BuilderOf(Field field)
    {
        var tokenized = field.Traits.HasFlag(FieldTraits.Tokenized);
        if (!_fields.TryGetValue(field.Name, out var builder))
            _fields.Add(field.Name, builder = new FieldBuilder(field.Name, tokenized));
        if (builder.IsTokenized != tokenized)
            throw new ArgumentException($"Field '{field.Name}' is a TextField in one place and a StringField in another.");
        return builder;
    }
}
