"""What knows the insides of nbgrader and nbconvert."""
