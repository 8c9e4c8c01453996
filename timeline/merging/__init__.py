"""The same event across articles: copies of texts, pairs of mentions weighed, events made of mentions."""
