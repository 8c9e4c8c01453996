"""The version of the program, kept equal to pyproject.toml by a test."""

VERSION = "0.1.0"
