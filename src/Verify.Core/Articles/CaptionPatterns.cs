using System.Text.RegularExpressions;

namespace Verify.Core.Articles;

/// <summary>The shapes of photo credits and captions.</summary>
internal static partial class CaptionPatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>"(Image: Getty)", "Photograph: A Name/AFP", "(photo credit: REUTERS)" at the end of a line.</summary>
    [GeneratedRegex(
        @"(^|[\s(\[])(?i:(file )?(image|photo|photograph|picture|pic|credit|illustration|graphic|photo credit|image credit|picture credit|photo courtesy|video|screengrab)s?( by| credit| courtesy| source)?) ?:[^.!?]{1,90}[)\]]?\s*$",
        Options)]
    public static partial Regex Label();

    /// <summary>A picture house or agency in brackets at the end of a line: "(A Name/AP)", "(AFP PHOTO / SOME OFFICE)".</summary>
    [GeneratedRegex(
        @"\((?<credit>[^()]{0,90}\b(AP|AFP|EPA|PA|Reuters|REUTERS|Getty|GETTY|Shutterstock|Alamy|iStock|iStockphoto|Rex|WireImage|Corbis|Bloomberg|TASS|Tass|Xinhua|UPI|ANSA|DPA|dpa|Zuma|ZUMA|SIPA|Sipa|Handout|HANDOUT|PHOTO|Photo|Images|Wire|Press Association|Associated Press)\b[^()]{0,60})\)\s*$",
        Options)]
    public static partial Regex Bracketed();

    /// <summary>"Photo by A Name", "A Name/Getty Images", "AP Photo/A Name" as the end of a line or all of it.</summary>
    [GeneratedRegex(
        @"(\b(AP|AFP|EPA|REUTERS) ?(Photo|PHOTO)\b[^.!?]{0,60}|\b(?i:(photo|photograph|picture|image)s? (by|courtesy( of)?)) [A-Z][^.!?]{1,60}|(^|[\s.])[A-Z][\w.'’-]+( [A-Z][\w.'’-]+){0,3} ?/ ?(AP|AFP|EPA|PA|Reuters|REUTERS|Getty|GETTY|Shutterstock|Alamy|Rex|Bloomberg|TASS|Xinhua|EFE|ANSA)( Images| Photo| IMAGES)?( via [A-Z][\w ]{1,30})?)\s*$",
        Options)]
    public static partial Regex Trailing();

    /// <summary>Who stands where in a picture: "(L)", "(right)", "second left".</summary>
    [GeneratedRegex(@"\((?i:l|r|c|left|right|centre|center|l-r|left to right|from left|pictured|above|below|file photo|file)\)|, (left|right|centre|center),|\b(?i:pictured (above|below|left|right))\b|^(?i:pictured|in this (file |undated )?(photo|image|picture))\b", Options)]
    public static partial Regex Placing();
}
