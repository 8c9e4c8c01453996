"""Handing a chronology on: pictures told in numbers, other programs' formats out and in."""
