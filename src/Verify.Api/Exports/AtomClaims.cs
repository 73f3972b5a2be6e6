using System.Globalization;
using System.Text;
using System.Xml;
using Verify.Api.Claims;
using Verify.Application.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Reports;

namespace Verify.Api.Exports;

/// <summary>A feed of claims (RFC 4287): what each says, its status and when that last changed.</summary>
internal static class AtomClaims
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static async Task WriteAsync(
        Stream output, IAsyncEnumerable<ClaimState> claims, IArticles articles, CancellationToken cancellation)
    {
        var settings = new XmlWriterSettings { Async = true, Indent = true, Encoding = new UTF8Encoding(false), CheckCharacters = false };
        var xml = XmlWriter.Create(output, settings);
        await using (xml.ConfigureAwait(false))
        {
            await xml.WriteStartDocumentAsync().ConfigureAwait(false);
            await xml.WriteStartElementAsync(null, "feed", Atom).ConfigureAwait(false);
            await ElementAsync(xml, "id", "urn:verify:claims").ConfigureAwait(false);
            await ElementAsync(xml, "title", "Claims and how consistently independent sources report them").ConfigureAwait(false);
            await xml.WriteStartElementAsync(null, "author", Atom).ConfigureAwait(false);
            await ElementAsync(xml, "name", ApiNames.Publisher).ConfigureAwait(false);
            await xml.WriteEndElementAsync().ConfigureAwait(false);
            var isFirst = true;
            await foreach (var claim in claims.WithCancellation(cancellation).ConfigureAwait(false))
            {
                if (isFirst)
                {
                    await ElementAsync(xml, "updated", Time(claim.ChangedAt)).ConfigureAwait(false);
                    isFirst = false;
                }

                await EntryAsync(xml, claim).ConfigureAwait(false);
            }

            await ElementAsync(xml, "generator", ApiNames.Publisher).ConfigureAwait(false);
            await xml.WriteEndElementAsync().ConfigureAwait(false);
        }
    }

    private static async Task EntryAsync(XmlWriter xml, ClaimState claim)
    {
        await xml.WriteStartElementAsync(null, "entry", Atom).ConfigureAwait(false);
        await ElementAsync(xml, "id", $"urn:verify:claim:{Uri.EscapeDataString(claim.Id.Value)}").ConfigureAwait(false);
        await ElementAsync(xml, "title", claim.Claim!.Text).ConfigureAwait(false);
        await ElementAsync(xml, "updated", Time(claim.ChangedAt)).ConfigureAwait(false);
        await xml.WriteStartElementAsync(null, "link", Atom).ConfigureAwait(false);
        await xml.WriteAttributeStringAsync(null, "href", null, ClaimIds.Address(claim.Id)).ConfigureAwait(false);
        await xml.WriteEndElementAsync().ConfigureAwait(false);
        if (claim.Assessment is { } assessment)
        {
            await xml.WriteStartElementAsync(null, "category", Atom).ConfigureAwait(false);
            await xml.WriteAttributeStringAsync(null, "term", null, assessment.Status.Name()).ConfigureAwait(false);
            await xml.WriteEndElementAsync().ConfigureAwait(false);
            await ElementAsync(xml, "summary", StatusSentence.Of(assessment)).ConfigureAwait(false);
        }

        await xml.WriteEndElementAsync().ConfigureAwait(false);
    }

    private static Task ElementAsync(XmlWriter xml, string name, string text) =>
        xml.WriteElementStringAsync(null, name, Atom, string.Concat(text.Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter))));

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
