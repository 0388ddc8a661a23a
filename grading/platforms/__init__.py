"""Learning platforms: the forms of what they hand out, and of what they take back."""
