"""PDF: the text layer in reading order, its paragraphs restored, what repeats on every page left out."""

from timeline.reading.pdf.article import pdf_article

__all__ = ["pdf_article"]
