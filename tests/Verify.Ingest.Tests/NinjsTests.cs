namespace Verify.Ingest.Tests;

public class NinjsTests
{
    [Fact]
    public void Version_2_is_read()
    {
        var draft = Reading.Draft("item.ninjs", """
            { "uri": "https://wire.coastwire.example/items/7", "standard": { "name": "ninjs", "version": "2.1" }, "type": "text", "language": "en-GB",
              "versioncreated": "2026-05-02T09:00:00Z", "firstcreated": "2026-05-02T08:00:00Z", "pubstatus": "usable", "byline": "By Ines Marrow",
              "headlines": [ { "role": "short", "value": "Ferry back" }, { "role": "main", "value": "Ferry returns to the quay" } ],
              "infosources": [ { "name": "Coastwire", "uri": "https://coastwire.example" } ],
              "bodies": [ { "contenttype": "text/html", "value": "<p>Html.</p>" }, { "contenttype": "text/plain", "value": "The ferry returned." } ] }
            """);

        Assert.Equal("coastwire.example", draft.Outlet);
        Assert.Equal("Ferry returns to the quay", draft.Title);
        Assert.Equal("The ferry returned.", draft.Text);
        Assert.Equal(8, draft.PublishedAt.Hour);
        Assert.Equal(["Coastwire"], draft.WireCredits);
    }

    [Fact]
    public void Version_3_writes_names_in_camel_case()
    {
        var draft = Reading.Draft("item.json", """
            { "uri": "urn:item:9", "standard": { "name": "ninjs", "version": "3.0" }, "firstCreated": "2026-05-02T08:00:00Z", "pubStatus": "usable",
              "infoSources": [ { "name": "Coastwire", "uri": "https://coastwire.example" } ], "headlines": [ { "value": "Ferry returns" } ],
              "bodies": [ { "contentType": "text/html", "value": "<p>The ferry returned.</p><p>Its crew was cheered.</p>" } ] }
            """);

        Assert.Equal("urn:item:9", draft.Id);
        Assert.Equal("coastwire.example", draft.Outlet);
        Assert.Equal("The ferry returned.\n\nIts crew was cheered.", draft.Text);
    }

    [Fact]
    public void A_cancelled_item_is_a_retraction()
    {
        var read = Reading.Read("item.ninjs", """
            { "uri": "https://coastwire.example/7", "pubstatus": "canceled", "ednote": "Withdrawn: the source was mistaken.", "firstcreated": "2026-05-02T08:00:00Z",
              "headline": "Ferry returns", "body_text": "The ferry returned." }
            """u8);

        Assert.Equal("Withdrawn: the source was mistaken.", read.RetractionNote);
    }
}
