# with more than 200 reports several are saved in one task
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    def save_some(items):
        return [save(name, text) for name, text in items]

    def publish_pieces(pieces):
        return publish([file for piece in pieces for file in piece])

    items = list(reports.items())
    step = 1 + len(items) // 200
    pieces = [delayed(save_some)(items[i : i + step]) for i in range(0, len(items), step)]
    return delayed(publish_pieces)(pieces)
