"""Dated events: the sentence, title, kind and date of what happened."""
