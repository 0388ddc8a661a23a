from itertools import starmap


def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    return delayed(publish)(list(starmap(delayed(save), reports.items())))
