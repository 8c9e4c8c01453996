"""The core of Linimasa: from articles to a checked chronology. It never imports Qt."""
