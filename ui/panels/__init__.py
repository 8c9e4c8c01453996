"""The panels around the timeline: articles, reader, details, review tray, import progress, start page."""
