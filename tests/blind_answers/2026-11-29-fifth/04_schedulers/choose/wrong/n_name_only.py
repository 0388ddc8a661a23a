# returns the name of the scheduler, not a dictionary
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    if load["gil"] > 0.3 and load["tasks"] * load["seconds"] > 2:
        return "processes"
    return "threads"
