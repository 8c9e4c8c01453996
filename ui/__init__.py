"""The desktop interface, in Qt."""
