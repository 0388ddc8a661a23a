# publish gets names made up here, and not what save returned (it does wait for saving)
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = [delayed(save)(name, text) for name, text in reports.items()]
    after = delayed(lambda done: publish([f"{name}-{len(text)}" for name, text in reports.items()]))
    return after(saved)
