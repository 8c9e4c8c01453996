"""The timeline itself: a plain widget with its painters, hands, hit test and pictures."""
