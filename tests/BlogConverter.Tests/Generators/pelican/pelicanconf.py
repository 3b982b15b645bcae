# Laid over the sample configuration: the test's own theme, and one feed.
exec(open("pelicanconf.sample.py").read())

THEME = "theme"
DIRECT_TEMPLATES = ["index"]
AUTHOR_SAVE_AS = ""
FEED_ALL_RSS = "rss.xml"
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
