using System.Xml.Linq;

namespace Verify.Ingest.Feeds;

/// <summary>Finds child elements by name, whatever namespace the feed's version puts them in.</summary>
internal static class XmlFields
{
    public static IEnumerable<XElement> Children(this XElement element, string name) =>
        element.Elements().Where(child => child.Name.LocalName == name);

    /// <summary>The first child of that name that is not blank.</summary>
    public static string? Text(this XElement element, string name) =>
        element.Children(name).Select(child => child.Value).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value))?.Trim();
}
