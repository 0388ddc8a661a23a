# saves everything in one task
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    @delayed
    def all_of_it():
        return publish([save(name, text) for name, text in reports.items()])

    return all_of_it()
