# a dictionary by text: equal texts are saved once
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    by_text = {text: name for name, text in reports.items()}
    saved = [delayed(save)(name, text) for text, name in by_text.items()]
    return delayed(publish)(saved)
