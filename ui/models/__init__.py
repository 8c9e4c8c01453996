"""Item models: lists of the core's values, as Qt's views want them."""
