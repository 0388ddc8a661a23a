# the broken program: nothing is saved
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    for name, text in reports.items():
        delayed(save)(name, text)
    return delayed(publish)([f"{name}.txt" for name in reports])
