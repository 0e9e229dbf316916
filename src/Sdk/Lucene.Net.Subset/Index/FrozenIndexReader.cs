namespace Lucene.Net.Index;

/// <summary>The one kind of reader: it answers from an immutable index and holds nothing of its own.</summary>
internal sealed class FrozenIndexReader(FrozenIndex index) : DirectoryReader
{
    public override int MaxDoc => Index.MaxDoc;

    public override int NumDocs => Index.MaxDoc;

    private protected override FrozenIndex Committed => index;

    public override int DocFreq(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return Index.Field(term.Field) is { } field && field.TryGetTerm(term.Text, out var number)
            ? field.DocFreq(number)
            : 0;
    }

    public override long TotalTermFreq(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return Index.Field(term.Field) is { } field && field.TryGetTerm(term.Text, out var number)
            ? field.TotalTermFreq(number)
            : 0;
    }

    public override long GetSumTotalTermFreq(string field) => Index.Field(field)?.SumTotalTermFreq ?? 0;

    public override long GetSumDocFreq(string field) => Index.Field(field)?.SumDocFreq ?? 0;

    public override int GetDocCount(string field) => Index.Field(field)?.DocCount ?? 0;
}
