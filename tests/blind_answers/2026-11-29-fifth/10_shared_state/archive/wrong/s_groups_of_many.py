# with more than 100 reports, several are saved one after the other in one task
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    items = list(reports.items())
    size = max(1, len(items) // 50)

    def save_some(some):
        return [save(name, text) for name, text in some]

    def publish_all(lists):
        return publish([file for files in lists for file in files])

    return delayed(publish_all)([delayed(save_some)(items[i : i + size]) for i in range(0, len(items), size)])
