"""Where things stand on the timeline: numbers in, numbers out."""
