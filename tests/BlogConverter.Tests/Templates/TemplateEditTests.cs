// The old generator's tags become plain Markdown, or stay and are named.
using BlogConverter.Markdown.SourceEdits;
using BlogConverter.Templates;
using Xunit;

namespace BlogConverter.Tests.Templates;

public sealed class TemplateEditTests
{
    [Theory]
    [InlineData("{% highlight ruby %}\nputs 1\n{% endhighlight %}\n", "```ruby\nputs 1\n```\n")]
    [InlineData("{% highlight ruby linenos %}\nputs `1`\n```\n{% endhighlight %}\n", "````ruby\nputs `1`\n```\n````\n")]
    [InlineData("a\n{% codeblock A title lang:js http://example.org/x here %}\nvar a;\n{% endcodeblock %}\nb", "a\n[A title here](http://example.org/x)\n\n```js\nvar a;\n```\nb")]
    [InlineData("[a]({% post_url 2010-07-21-name %})", "[a](2010-07-21-name.md)")]
    [InlineData("[a]({{ site.baseurl }}{% post_url 2010-07-21-name %}#x)", "[a](2010-07-21-name.md#x)")]
    [InlineData("[a]({% link _posts/2010-07-21-name.md %})", "[a](/_posts/2010-07-21-name.md)")]
    [InlineData("![a]({{ site.baseurl }}/img/a.png)", "![a](/img/a.png)")]
    [InlineData("[a]({{ \"/about/\" | relative_url }})", "[a](/about/)")]
    [InlineData("[a]({{ '/about/' | prepend: site.baseurl }})", "[a](/about/)")]
    [InlineData("{% youtube dQw4w9WgXcQ %}", "[https://www.youtube.com/watch?v=dQw4w9WgXcQ](https://www.youtube.com/watch?v=dQw4w9WgXcQ)")]
    [InlineData("{% include youtube.html id=\"dQw4w9WgXcQ\" %}", "[https://www.youtube.com/watch?v=dQw4w9WgXcQ](https://www.youtube.com/watch?v=dQw4w9WgXcQ)")]
    [InlineData("{% include figure image_path=\"/a.png\" alt=\"A cat\" caption=\"A *cat*\" %}", "![A cat](/a.png)\n\nA *cat*")]
    [InlineData("{% img left /images/a.png 350 350 'A title' 'A cat' %}", "![A cat](/images/a.png \"A title\")")]
    [InlineData("{% asset_img a.png A cat %}", "![A cat](a.png)")]
    [InlineData("{% blockquote Jane Doe %}\nWords.\n\nMore.\n{% endblockquote %}", "> Words.\n>\n> More.\n>\n> — Jane Doe")]
    [InlineData("{% raw %}{{ x }}{% endraw %}", "{{ x }}")]
    [InlineData("{% gist 1234567 %}", "[https://gist.github.com/1234567](https://gist.github.com/1234567)")]
    [InlineData("{{< figure src=\"/a.png\" title=\"T\" alt=\"A cat\" >}}", "![A cat](/a.png \"T\")")]
    [InlineData("{{< youtube id=\"dQw4w9WgXcQ\" >}}", "[https://www.youtube.com/watch?v=dQw4w9WgXcQ](https://www.youtube.com/watch?v=dQw4w9WgXcQ)")]
    [InlineData("[a]({{< ref \"posts/other.md#x\" >}}) [b]({{< relref \"other\" >}})", "[a](posts/other.md#x) [b](other.md)")]
    [InlineData("{{< highlight go \"linenos=table\" >}}\na := 1\n{{< /highlight >}}", "```go\na := 1\n```")]
    [InlineData("`{{</* youtube x */>}}`", "`{{< youtube x >}}`")]
    [InlineData("{{ youtube(id=\"dQw4w9WgXcQ\") }}", "[https://www.youtube.com/watch?v=dQw4w9WgXcQ](https://www.youtube.com/watch?v=dQw4w9WgXcQ)")]
    [InlineData("{% comment %}hidden{% endcomment %}seen", "seen")]
    [InlineData("{%- highlight c -%}\nint a;\n{%- endhighlight -%}", "```c\nint a;\n```")]
    public void A_tag_becomes_what_it_says(string source, string expected)
    {
        var edits = new EditList(source);
        var tags = new TemplateEdits(edits, "", isHtml: false);
        tags.Find();
        Assert.Equal(expected, edits.Apply());
        Assert.Empty(tags.Unknown);
    }

    [Theory]
    [InlineData("a {% wat %} b", "{% wat %}")]
    [InlineData("a {{ page.title }} b", "{{ page.title }}")]
    [InlineData("{{< notice >}}\nText\n{{< /notice >}}", "{{< notice >}}")]
    [InlineData("{% if x %}a{% endif %}", "{% if x %}")]
    public void An_unknown_tag_stays_and_is_named(string source, string tag)
    {
        var edits = new EditList(source);
        var tags = new TemplateEdits(edits, "", isHtml: false);
        tags.Find();
        Assert.Equal(source, edits.Apply());
        Assert.Equal([tag], tags.Unknown);
    }

    [Theory]
    [InlineData("", "`{% youtube x %}` and\n\n```\n{{ site.baseurl }} {% raw %}{{ x }}{% endraw %}\n```\n", null)]
    [InlineData("jekyll", "```\n{% raw %}{{ x }}{% endraw %}\n```\n", "```\n{{ x }}\n```\n")]
    [InlineData("hugo", "{% youtube x %} {{ site.baseurl }}", null)]
    [InlineData("jekyll", "{{< youtube x >}}", null)]
    [InlineData("", "{ {% no end {{ neither", null)]
    public void Code_and_other_generators_tags_are_left_alone(string generator, string source, string? expected)
    {
        var edits = new EditList(source);
        new TemplateEdits(edits, generator, isHtml: false).Find();
        Assert.Equal(expected ?? source, edits.Apply());
    }

    [Fact]
    public void In_a_body_of_html_a_tag_becomes_html()
    {
        var edits = new EditList("<p>a</p>{% highlight html %}\n<b>\n{% endhighlight %}<a href=\"{% post_url 2010-07-21-name %}\">x</a>");
        new TemplateEdits(edits, "jekyll", isHtml: true).Find();
        Assert.Equal("<p>a</p><pre><code class=\"language-html\">&lt;b&gt;\n</code></pre><a href=\"2010-07-21-name.md\">x</a>", edits.Apply());
    }
}
