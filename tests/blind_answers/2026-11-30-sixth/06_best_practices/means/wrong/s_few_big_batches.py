# no more than eight tasks that load: with more stations one task loads several, one after the other
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    size = -(-len(stations) // 8) or 1

    def batch_means(batch):
        return [mean(load(station)) for station in batch]

    def join(parts):
        return [one for part in parts for one in part]

    batches = [stations[start : start + size] for start in range(0, len(stations), size)]
    return delayed(join)([delayed(batch_means)(batch) for batch in batches])
