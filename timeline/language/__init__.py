"""What we know of each language: lexicon data, number words, identification."""
