namespace Verify.Ingest.Tests;

public class RegistrableDomainTests
{
    [Theory]
    [InlineData("https://www.tidemark.com/news/1", "tidemark.com")]
    [InlineData("http://News.Tidemark.co.uk:8080/x?y#z", "tidemark.co.uk")]
    [InlineData("edition.tidemark.com.au", "tidemark.com.au")]
    [InlineData("tidemark.org.nz", "tidemark.org.nz")]
    [InlineData("m.tidemark.ie", "tidemark.ie")]
    [InlineData("live.co.de", "co.de")]
    [InlineData("www.küste.de", "xn--kste-0ra.de")]
    public void An_address_gives_the_domain_that_was_registered(string address, string domain) =>
        Assert.Equal(domain, RegistrableDomain.Of(address));

    [Theory]
    [InlineData("Tidemark")]
    [InlineData("ftp://tidemark.com/x")]
    [InlineData("https://127.0.0.1/x")]
    [InlineData("")]
    public void What_is_no_web_address_gives_none(string address) => Assert.Null(RegistrableDomain.Of(address));
}
