# one task saves everything
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    @delayed
    def save_all(reports):
        return [save(name, text) for name, text in reports.items()]

    return delayed(publish)(save_all(reports))
