"""From files, pages and pasted text to raw articles."""
