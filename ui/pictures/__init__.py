"""Pictures of the timeline, fit to print: composed, drawn as PNG, SVG or PDF, and sent to a printer."""
