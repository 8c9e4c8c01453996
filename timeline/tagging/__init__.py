"""Time expressions: found, parsed, resolved in the document's context, explained."""
