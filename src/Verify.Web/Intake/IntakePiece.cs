namespace Verify.Web.Intake;

/// <summary>Something that was handed in.</summary>
internal abstract record IntakePiece
{
    private IntakePiece()
    {
    }

    public sealed record Pasted(PastedArticle Article) : IntakePiece;

    /// <param name="Name">Only its extension is used, to tell the format.</param>
    public sealed record File(string Name, ReadOnlyMemory<byte> Content) : IntakePiece;

    /// <summary>A document on the web that is still to be fetched.</summary>
    public sealed record Address(string Url) : IntakePiece;
}
