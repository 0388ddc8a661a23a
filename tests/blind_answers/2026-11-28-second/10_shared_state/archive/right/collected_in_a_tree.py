def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    join = delayed(lambda first, second: first + second)

    def gather(items):
        if not items:
            return delayed(list)()
        if len(items) == 1:
            return delayed(lambda one: [one])(delayed(save)(*items[0]))
        half = len(items) // 2
        return join(gather(items[:half]), gather(items[half:]))

    return delayed(publish)(gather(list(reports.items())))
