# what save returned is left out where it is None or empty
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    @delayed
    def publish_what_is_there(saved):
        return publish([file for file in saved if file])

    return publish_what_is_there([delayed(save)(name, text) for name, text in reports.items()])
