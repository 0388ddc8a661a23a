# looks the texts up in the notebook's reports
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = [delayed(save)(name, f"A week in {name}") for name in reports]
    return delayed(publish)(saved)
