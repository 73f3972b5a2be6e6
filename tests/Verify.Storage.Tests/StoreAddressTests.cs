namespace Verify.Storage.Tests;

public sealed class StoreAddressTests
{
    [Theory]
    [InlineData("verify.db")]
    [InlineData("/var/lib/verify/verify.db")]
    public void A_path_is_a_file(string path)
    {
        var address = StoreAddress.Parse(path);

        Assert.Equal((path, true), (address.Name, address.IsFile));
    }

    [Theory]
    [InlineData("postgres://anna:pass%40word@db.example/verify", "postgres://db.example:5432/verify")]
    [InlineData("postgresql://db.example:6432/verify?sslmode=Require&Maximum%20Pool%20Size=30", "postgres://db.example:6432/verify")]
    public void A_database_is_named_without_who_connects_and_how(string text, string name)
    {
        var address = StoreAddress.Parse(text);

        Assert.Equal((name, false), (address.Name, address.IsFile));
        Assert.Equal(name, address.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("postgres://db.example")]
    [InlineData("postgres:///verify")]
    [InlineData("mysql://db.example/verify")]
    [InlineData("postgres://db.example/verify?colour=blue")]
    public void What_is_neither_is_refused_with_what_to_write(string text)
    {
        var refusal = Assert.Throws<FormatException>(() => StoreAddress.Parse(text));

        Assert.DoesNotContain("Exception", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(text.Contains('?', StringComparison.Ordinal) ? "colour" : "postgres://", refusal.Message, StringComparison.Ordinal);
    }
}
