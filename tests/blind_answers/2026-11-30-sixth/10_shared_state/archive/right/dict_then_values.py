def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = {name: delayed(save)(name, text) for name, text in reports.items()}
    in_order = [saved[name] for name in reports]
    return delayed(publish)(in_order)
