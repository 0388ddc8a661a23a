def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = {name: delayed(save, pure=False)(name, text) for name, text in reports.items()}

    def finish(saved):
        return publish([saved[name] for name in reports])

    return delayed(finish)(saved)
