"""A notebook as data: whose each cell is, what it needs, and what of its outputs can be shown."""
