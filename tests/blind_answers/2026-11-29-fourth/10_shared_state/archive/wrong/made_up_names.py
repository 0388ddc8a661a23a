# publishes names that it makes up, not what save returned, though it waits
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = [delayed(save)(name, text) for name, text in reports.items()]

    def publish_after(done, files):
        return publish(files)

    return delayed(publish_after)(saved, [f"{name}.txt" for name in reports])
