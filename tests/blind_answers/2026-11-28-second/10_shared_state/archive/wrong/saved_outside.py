# tasks append to a list outside, which publish reads: empty in other processes, and in any order
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    files = []

    def keep(name, text):
        files.append(save(name, text))

    def finish(_):
        return publish(list(files))

    return delayed(finish)([delayed(keep)(name, text) for name, text in reports.items()])
