# caught by: places_counts
def places(lazies, scheduler, workers):
    return delayed(
        lambda pairs: {"processes": len({p for p, t in pairs}), "threads": len(set(pairs)), "at_home": False}
    )(lazies)
