# a list that save returns is taken apart
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""

    def flat(saved):
        files = []
        for one in saved:
            files += one if isinstance(one, (list, tuple)) else [one]
        return files

    return delayed(publish)(delayed(flat)([delayed(save)(n, t) for n, t in reports.items()]))
