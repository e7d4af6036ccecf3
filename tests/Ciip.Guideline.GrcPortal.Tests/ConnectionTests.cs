using GrcPortal.Data;
using Npgsql;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>A connection is what its text says, all of it, or there is none.</summary>
public sealed class ConnectionTests
{
    [Theory]
    [InlineData("postgresql://u:p@h/d?sslmode=verify-full", SslMode.VerifyFull)]
    [InlineData("postgres://u:p@h/d?sslmode=require", SslMode.Require)]
    [InlineData("postgres://u:p@h/d?sslmode=disable", SslMode.Disable)]
    [InlineData("postgres://u:p@h/d", SslMode.Prefer)]
    public void Encryption_is_what_was_asked_for(string text, SslMode expected) => PostgresUri.Read(text).SslMode.Should().Be(expected);

    [Fact]
    public void Every_part_is_honoured()
    {
        var read = PostgresUri.Read("postgresql://us%40er:p%3Aw%2F@[::1]:6543/d%2Fb?sslmode=verify-ca&sslrootcert=/ca.pem&application_name=portal&connect_timeout=7&channel_binding=require&target_session_attrs=read-write&options=-c%20search_path%3Dx");
        (read.Username, read.Password, read.Host, read.Port, read.Database).Should().Be(("us@er", "p:w/", "::1", 6543, "d/b"));
        (read.SslMode, read.RootCertificate, read.ApplicationName, read.Timeout).Should().Be((SslMode.VerifyCA, "/ca.pem", "portal", 7));
        (read.ChannelBinding, read.TargetSessionAttributes, read.Options).Should().Be((ChannelBinding.Require, "read-write", "-c search_path=x"));
    }

    [Theory]
    [InlineData("postgres://u:secret@h/d?sslmode=verify", "sslmode")]
    [InlineData("postgres://u:secret@h/d?sslMode=require", "sslMode")]
    [InlineData("postgres://u:secret@h/d?krbsrvname=x", "krbsrvname")]
    [InlineData("postgres://u:secret@h/d?connect_timeout=soon", "connect_timeout")]
    [InlineData("postgres://u:secret@a,b/d", "several hosts")]
    [InlineData("postgres://u:secret@h/d#x", "URI")]
    public void Anything_else_is_refused_without_a_word_of_the_password(string text, string said) =>
        FluentActions.Invoking(() => PostgresUri.Read(text)).Should().Throw<InvalidOperationException>().Which.Message.Should().Contain(said).And.NotContain("secret");
}
