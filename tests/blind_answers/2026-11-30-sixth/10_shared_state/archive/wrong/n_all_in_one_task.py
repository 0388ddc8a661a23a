# saves and publishes in one task
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    @delayed
    def everything():
        return publish([save(name, text) for name, text in reports.items()])

    return everything()
