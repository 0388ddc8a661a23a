def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    from itertools import starmap

    return delayed(publish)(list(starmap(delayed(save), reports.items())))
