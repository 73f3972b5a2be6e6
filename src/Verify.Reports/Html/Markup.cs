using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace Verify.Reports.Html;

/// <summary>Builds markup; every value put into an interpolated string is escaped.</summary>
internal sealed class Markup
{
    private readonly StringBuilder text = new();

    /// <summary>Markup from a source of our own, taken as it is.</summary>
    public static Markup Trusted(string markup)
    {
        var trusted = new Markup();
        trusted.text.Append(markup);
        return trusted;
    }

    /// <summary>Adds literal markup with escaped values.</summary>
    public Markup Add([InterpolatedStringHandlerArgument("")] ref Escaping markup) => this;

    /// <summary>Adds markup that is complete already.</summary>
    public Markup Add(Markup inner)
    {
        text.Append(inner.text);
        return this;
    }

    public override string ToString() => text.ToString();

    [InterpolatedStringHandler]
    internal readonly struct Escaping
    {
        private readonly StringBuilder text;

        public Escaping(int literalLength, int formattedCount, Markup target)
        {
            text = target.text;
            text.EnsureCapacity(text.Length + literalLength + (formattedCount * 16));
        }

        public void AppendLiteral(string literal) => text.Append(literal);

        public void AppendFormatted(string? value) => text.Append(WebUtility.HtmlEncode(value));

        public void AppendFormatted(int value) => text.Append(value.ToString(CultureInfo.InvariantCulture));

        /// <summary>A coordinate, to a tenth.</summary>
        public void AppendFormatted(double value) => text.Append(value.ToString("0.#", CultureInfo.InvariantCulture));
    }
}
