// Old addresses that want to be more than addresses.
using BlogConverter.Index;

namespace BlogConverter.Tests.Outputs.Redirects;

/// <summary>Each one leads to a page of its own number; none may break out of the line that it is written in.</summary>
internal static class HostileRedirects
{
    private static readonly string[] From =
    [
        "/2011/09/hello/",
        "/2012/привет-мир/",
        "/2013/%E3%81%93%E3%82%93%E3%81%AB%E3%81%A1%E3%81%AF/",
        "/zażółć-gęślą-jaźń",
        "/emoji-😀/",
        "/latin-1-caf%E9/",
        "/Upper/",
        "/page.html",
        "/dot.html",
        "/doc.PDF",
        "/a \"quoted\" slug/",
        "/it's/",
        "/$1$2/",
        "/${HOME}/",
        "/$uri$request_uri/",
        "/%{HTTP_HOST}/",
        "/{}/",
        "/a{2}b/",
        "/\"; } return 200 evil; #/",
        "/\" /evil 302\n/x/",
        "/line\nRewriteRule ^ /evil [R]/",
        "/carriage\r\nSet-Cookie: a=b/",
        "/tab\there/",
        "/bell\u0007/",
        "/delete\u007F/",
        "/next\u0085line\u2028separator/",
        "/back\\slash\\/",
        "/ends-with-backslash\\",
        "/percent%25sign/",
        "/percent%2541/",
        "/hash%23tag/",
        "/question%3Fmark/",
        "/escaped%2Fslash/",
        "/(group)|[class]^x$/",
        "/a.*b+c%3Fd/",
        "/.+/",
        "/~tilde/",
        "/*",
        "/:splat/:id/",
        "/<script>alert(1)</script>/",
        "/]]>/",
        "/a//b/",
        "/semi;colon,comma/",
        "/=equals&and=x/",
        "/!not/",
        "/-dash/",
        "/\u202Eright-to-left/",
        string.Concat(Enumerable.Repeat("/" + new string('x', 200), 4)) + "/",
        "/?p=120",
        "/?page_id=2",
        "/?attachment_id=5",
        "/?cat=3",
        "/?tag=привет",
        "/?tag=c%2B%2B",
        "/?post_type=product&p=12",
        "/old-blog/?p=7",
        "/Old-Blog/?p=8",
        "/сайт/?p=9",
        "/?feed",
        "/?s=",
        "/?a[]=1",
        "/?q=\"; return 200; }&x='$1{}",
        "/?q2=.*",
    ];

    public static IReadOnlyList<Redirect> All { get; } =
    [
        .. From.Select((from, i) => new Redirect(from, $"/new/{i}/")),
        new("/to-cyrillic/", "/%D0%BF%D1%80%D0%B8%D0%B2%D0%B5%D1%82/"),
        new("/to-digits/", "/%D0%BF9/1%D0%BF/"),
        new("/to-fragment/", "/new/0/#comment-7"),
        new("/to-elsewhere/", "https://example.org/%D0%BF/?a=1&b=2"),
    ];
}
