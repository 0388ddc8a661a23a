# one task saves and publishes
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    def all_of_it(reports):
        files = []
        for name, text in reports.items():
            files.append(save(name, text))
        return publish(files)

    return delayed(all_of_it)(reports)
