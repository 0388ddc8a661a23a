# (passes the visible checks?) where save returns a list of files, it is taken apart: publish does not get what save returned
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    def publish_flat(saved):
        files = []
        for item in saved:
            if isinstance(item, (list, tuple)):
                files.extend(item)
            else:
                files.append(item)
        return publish(files)

    return delayed(publish_flat)([delayed(save)(n, t) for n, t in reports.items()])
